using Enrichment.Articles;

namespace Enrichment.Documents.Mail;

/// <summary>The text of a mail.</summary>
/// <param name="Blocks">The text of the sender, and quotations and signatures as boilerplate.</param>
/// <param name="Forwarded">The header of the message that was forwarded in the text, or null.</param>
internal sealed record PlainMail(IReadOnlyList<TextBlock> Blocks, ForwardedHeader? Forwarded)
{
    /// <summary>No text.</summary>
    public static readonly PlainMail Empty = new([], null);
}
