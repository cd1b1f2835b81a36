using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>Reads an article from bytes: decodes it, takes its header apart, and finds its paragraphs, embedded posts, sentences and languages.</summary>
public static class ArticleReader
{
    /// <summary>The largest article that is read, in bytes: 1 MiB.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>Reads the article in <paramref name="bytes"/>: UTF-8 with or without a byte order mark, or UTF-16 with one.</summary>
    /// <exception cref="ArticleException">The bytes are empty, binary, too large or undecodable, or hold no text but a header.</exception>
    public static Article Read(ReadOnlySpan<byte> bytes)
    {
        var text = TextDecoder.Decode(bytes);
        var header = ArticleHeader.Read(text);
        var blocks = ParagraphSplitter.Split(text, header.End).ToList();
        if (blocks.Count == 0 && header.TitleSpan is null)
            throw new ArticleException(FaultCode.EmptyArticle, "The article has no text; send it in again with some.");

        var embeds = blocks.Select(block => EmbedReader.Read(text, block)).ToList();
        var paragraphs = header.Paragraphs.Concat(blocks.Zip(embeds, (block, embed) => embed is null ? block : block with { Kind = ParagraphKind.Embed })).OrderBy(block => block.Offset).ToList();
        var language = LanguageIdentifier.OfArticle(text.AsSpan(header.End));
        return new Article
        {
            Title = header.Title ?? FirstMarkdownTitle(text, blocks),
            Published = header.Published,
            Source = header.Source,
            Url = header.Url,
            Author = header.Author,
            Language = language,
            Text = text,
            Paragraphs = paragraphs,
            Sentences = [.. Sentences(text, paragraphs, embeds).Select(span => new Sentence(span.Offset, span.Length, LanguageIdentifier.OfSentence(span.In(text), language)))],
            Embeds = [.. embeds.OfType<AttributedEmbed>().Select(embed => embed.Embed)],
        };
    }

    private static string? FirstMarkdownTitle(string text, List<Paragraph> blocks) =>
        blocks is [{ Kind: ParagraphKind.Heading, Offset: >= 2 } first, ..] && text.AsSpan(first.Offset - 2, 2) is "# " ? first.In(text) : null;

    private static IEnumerable<TextSpan> Sentences(string text, List<Paragraph> paragraphs, List<AttributedEmbed?> embeds)
    {
        var attributions = embeds.OfType<AttributedEmbed>().ToDictionary(embed => embed.Embed.Offset, embed => embed.Attribution);
        foreach (var paragraph in paragraphs.Where(paragraph => paragraph.Kind != ParagraphKind.Header))
        {
            var attributed = attributions.TryGetValue(paragraph.Offset, out var attribution);
            var body = attributed ? TextSpan.FromBounds(paragraph.Offset, attribution.Offset) : new TextSpan(paragraph.Offset, paragraph.Length);
            foreach (var sentence in SentenceSplitter.Split(text, body)) yield return sentence;
            if (attributed) yield return attribution;
        }
    }
}
