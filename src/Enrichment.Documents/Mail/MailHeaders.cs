using System.Text;
using System.Text.RegularExpressions;
using MimeKit.Utils;

namespace Enrichment.Documents.Mail;

/// <summary>
/// Recognizes a mail by its headers. Articles can start with lines such as "Subject: ..." and "Date: ..." too. So at least two headers have
/// to be written as in a mail, and one of them is a header that articles do not have in this form.
/// </summary>
internal static partial class MailHeaders
{
    private const int MostBytes = 256 * 1024;
    private const int FewestHeaders = 2;
    private const int FewestHeadersAboveBrokenLine = 4;

    private static readonly Dictionary<string, Func<string, bool>> Checks = new(StringComparer.OrdinalIgnoreCase)
    {
        ["From"] = HasAddress,
        ["Received"] = value => value.Contains(';', StringComparison.Ordinal) && HasDate(value[(value.LastIndexOf(';') + 1)..]),
        ["MIME-Version"] = value => MimeVersion().IsMatch(value),
        ["Message-ID"] = value => MessageId().IsMatch(value),
        ["Return-Path"] = value => value == "<>" || HasAddress(value),
        ["Sender"] = HasAddress,
        ["To"] = HasAddress,
        ["Date"] = HasDate,
        ["Subject"] = _ => true,
        ["Content-Type"] = value => value.Contains('/', StringComparison.Ordinal),
    };

    private static readonly HashSet<string> OfMailsOnly =
        new(StringComparer.OrdinalIgnoreCase) { "From", "Received", "MIME-Version", "Message-ID", "Return-Path" };

    /// <summary>Whether <paramref name="content"/> starts with the headers of a mail.</summary>
    public static bool Start(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("\uFEFF"u8)) content = content["\uFEFF"u8.Length..];
        if (content.IsEmpty || !(IsNameStart(content[0]))) return false;
        var start = content.Length <= MostBytes ? content : content[..(content[..MostBytes].LastIndexOf((byte)'\n') + 1)];
        var lines = Encoding.Latin1.GetString(start).Split('\n');
        var (names, isComplete) = ReadNames(lines);
        return names.Count >= (isComplete ? FewestHeaders : FewestHeadersAboveBrokenLine) && names.Overlaps(OfMailsOnly);
    }

    /// <summary>Whether <paramref name="content"/> starts with the line that separates the messages of a mailbox.</summary>
    public static bool IsMailbox(ReadOnlySpan<byte> content) => content.StartsWith("From "u8);

    private static bool IsNameStart(byte first) => char.IsAsciiLetter((char)first);

    // The names of the valid headers, and whether all lines up to the first empty one are headers.
    private static (HashSet<string> Names, bool IsComplete) ReadNames(string[] lines)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = Mailbox().IsMatch(lines[0]) ? 1 : 0; at < lines.Length && lines[at].TrimEnd('\r').Length > 0;)
        {
            var line = lines[at++];
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || !Name().IsMatch(line.AsSpan(0, colon))) return (names, false);
            var value = new StringBuilder(line[(colon + 1)..]);
            while (at < lines.Length && lines[at] is [' ' or '\t', ..]) value.Append(lines[at++]);
            var name = line[..colon];
            if (Checks.TryGetValue(name, out var check) && check(value.ToString().Trim())) names.Add(name);
        }

        return (names, true);
    }

    private static bool HasAddress(string value) => Address().IsMatch(value);

    private static bool HasDate(string value) => value.Contains(':', StringComparison.Ordinal) && DateUtils.TryParse(value.Trim(), out _);

    [GeneratedRegex(@"\AFrom \S", RegexOptions.CultureInvariant)]
    private static partial Regex Mailbox();

    [GeneratedRegex(@"\A[!-9;-~]+[ \t]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"[^\s<>@,]@[^\s<>@,]", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"\A<[^<>\s]+>", RegexOptions.CultureInvariant)]
    private static partial Regex MessageId();

    [GeneratedRegex(@"\A\d+\.\d+", RegexOptions.CultureInvariant)]
    private static partial Regex MimeVersion();
}
