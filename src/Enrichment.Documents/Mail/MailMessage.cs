using System.Text.RegularExpressions;
using MimeKit;

namespace Enrichment.Documents.Mail;

/// <summary>A message and its texts, of which each can be in several forms.</summary>
internal sealed partial class MailMessage(MimeMessage message)
{
    private const int LongestSubject = 1000;

    private readonly string _subject = message.Subject is { } subject ? subject[..Math.Min(subject.Length, LongestSubject)] : "";

    /// <summary>The texts, in order. Each has one or more forms.</summary>
    public List<IReadOnlyList<TextPart>> Texts { get; } = [];

    /// <summary>The subject without "Re:", "Fwd:" and the like, or null.</summary>
    public string? Title => Prefixes().Replace(_subject, "").Trim() is { Length: > 0 } title ? title : null;

    /// <summary>The date as written, without a comment such as the name of the time zone, or null.</summary>
    public string? Date => message.Headers[HeaderId.Date] is { } date ? Comment().Replace(date, "").Trim() : null;

    /// <summary>Whether the message was forwarded.</summary>
    public bool IsForwarded => ForwardPrefix().IsMatch(_subject);

    /// <summary>
    /// Whether the sender is a publication and no person. Newsletters let readers unsubscribe. Discussion lists do too, but readers can
    /// post to them.
    /// </summary>
    public bool IsNewsletter => message.Headers.Contains(HeaderId.ListUnsubscribe) && !message.Headers.Contains(HeaderId.ListPost);

    /// <summary>The names of the senders. An address is no name.</summary>
    public IReadOnlyList<string> Senders =>
        [.. message.From.Mailboxes.Select(mailbox => mailbox.Name?.Trim(' ', '"', '\'') ?? "")
            .Where(name => name.Length > 0 && !name.Contains('@'))];

    [GeneratedRegex(@"\A(?:\s*(?:re|fwd?|aw|wg|antw|sv|vs|tr|rv|enc|res)(?:\[\d+\])?\s*:)+\s*",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Prefixes();

    [GeneratedRegex(@"\s*\([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\A\s*(?:fwd?|wg|vs|tr|rv|enc)\s*:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ForwardPrefix();
}
