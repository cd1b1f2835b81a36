using System.Text;
using Enrichment.Text;

namespace Enrichment.Articles.Reading;

/// <summary>The normalized text of an article and its blocks, before paragraphs are found.</summary>
/// <param name="Text">The text.</param>
/// <param name="Blocks">
/// The blocks in order: spans of <paramref name="Text"/> and the kind of their paragraph, see <see cref="TextBlock"/>.
/// </param>
internal sealed record ReadableText(string Text, IReadOnlyList<(TextSpan Span, ParagraphKind? Kind)> Blocks)
{
    private const string Separator = "\n\n";

    /// <summary>Decodes the plain text in <paramref name="bytes"/>.</summary>
    /// <exception cref="ArticleException">The bytes are empty, binary, too large or undecodable.</exception>
    public static ReadableText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > ArticleReader.MaxTextBytes) throw CreateTooLarge();
        BinaryFormats.RejectBytes(bytes);
        var text = TextNormalizer.Normalize(TextDecoder.Decode(bytes));
        return Check(new ReadableText(text, [(new TextSpan(0, text.Length), null)]));
    }

    /// <summary>Joins the blocks of an extracted text.</summary>
    /// <exception cref="ArticleException">The text is empty, binary or too large.</exception>
    public static ReadableText Join(ExtractedText extracted)
    {
        var text = new StringBuilder();
        var blocks = new List<(TextSpan, ParagraphKind?)>();
        foreach (var block in extracted.Blocks)
        {
            if (text.Length > 0) text.Append(Separator);
            var normalized = TextNormalizer.Normalize(block.Text);
            blocks.Add((new TextSpan(text.Length, normalized.Length), block.Kind));
            text.Append(normalized);
            if (text.Length > ArticleReader.MaxTextBytes) throw CreateTooLarge();
        }

        var joined = text.ToString();
        if (Encoding.UTF8.GetByteCount(joined) > ArticleReader.MaxTextBytes) throw CreateTooLarge();
        return Check(new ReadableText(joined, blocks));
    }

    private static ReadableText Check(ReadableText readable)
    {
        BinaryFormats.RejectText(readable.Text);
        return string.IsNullOrWhiteSpace(readable.Text)
            ? throw new ArticleException(ErrorCode.EmptyArticle, "The article is empty; send it in again with text.")
            : readable;
    }

    private static ArticleException CreateTooLarge() =>
        new(ErrorCode.TooLarge, $"The article has more than {ArticleReader.MaxTextBytes:N0} bytes of text; split it into parts.");
}
