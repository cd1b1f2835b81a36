using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>
/// Reads an article from bytes: decodes it, parses its header, and finds its paragraphs, embedded posts, sentences and languages.
/// </summary>
public static class ArticleReader
{
    /// <summary>The size of the largest article, in bytes: 1 MiB.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>Reads the article in <paramref name="bytes"/>: UTF-8 with or without a byte order mark, or UTF-16 with one.</summary>
    /// <exception cref="ArticleException">The bytes are empty, binary, too large or undecodable, or have only a header.</exception>
    public static Article Read(ReadOnlySpan<byte> bytes)
    {
        var text = ReadText(bytes);
        var header = HeaderReader.Read(text);
        var tokens = new TokenRun(text, new TextSpan(0, text.Length));
        var blocks = ReadBlocks(tokens, header);
        var embeds = blocks.Select(block => EmbedReader.Read(text, block)).ToList();
        List<Paragraph> paragraphs = [.. header.Paragraphs, .. blocks.Zip(embeds, MarkEmbed)];
        var language = LanguageIdentifier.IdentifyArticle(tokens.TakeWithin(TextSpan.FromBounds(header.End, text.Length)));
        return new Article
        {
            Title = header.Title ?? FindMarkdownTitle(text, blocks[0]),
            Published = header.Published,
            Source = header.Source,
            Url = header.Url,
            Author = header.Author,
            Language = language,
            Text = text,
            Paragraphs = paragraphs,
            Sentences = [.. SplitSentences(tokens, paragraphs, embeds).Select(sentence => CreateSentence(sentence, language))],
            Embeds = [.. embeds.OfType<AttributedEmbed>().Select(embed => embed.Embed)],
        };
    }

    private static List<Paragraph> ReadBlocks(TokenRun tokens, ArticleHeader header)
    {
        var blocks = ParagraphSplitter.Split(tokens, header.End).ToList();
        if (blocks.Count > 0) return blocks;
        throw new ArticleException(ErrorCode.EmptyArticle, "The article is empty but for its header; send it in again with text.");
    }

    private static Paragraph MarkEmbed(Paragraph block, AttributedEmbed? embed) =>
        embed is null ? block : block with { Kind = ParagraphKind.Embed };

    private static string ReadText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes)
            throw new ArticleException(ErrorCode.TooLarge, $"The article has more than {MaxBytes:N0} bytes; split it into parts.");
        BinaryFormats.RejectBytes(bytes);
        var text = TextNormalizer.Normalize(TextDecoder.Decode(bytes));
        BinaryFormats.RejectText(text);
        return string.IsNullOrWhiteSpace(text)
            ? throw new ArticleException(ErrorCode.EmptyArticle, "The article is empty; send it in again with text.")
            : text;
    }

    private static string? FindMarkdownTitle(string text, Paragraph first)
    {
        var line = TextLines.Trim(text, text.LastIndexOf('\n', first.Offset) + 1, first.End);
        return first.Kind == ParagraphKind.Heading && HeadingLine.GetMarkdownLevel(text, line) == 1 ? first.In(text) : null;
    }

    private static IEnumerable<TokenRun> SplitSentences(TokenRun tokens, List<Paragraph> paragraphs, List<AttributedEmbed?> embeds)
    {
        var attributions = embeds.OfType<AttributedEmbed>().ToDictionary(embed => embed.Embed.Offset, embed => embed.Attribution);
        foreach (var paragraph in paragraphs.Where(paragraph => paragraph.Kind != ParagraphKind.Header))
        {
            var sentences = attributions.TryGetValue(paragraph.Offset, out var attribution)
                ? SplitPost(tokens.Text, paragraph, attribution)
                : SentenceSplitter.Split(tokens.TakeWithin(paragraph));
            foreach (var sentence in sentences) yield return sentence;
        }
    }

    // The attribution can start inside a token, if the post ends in a link. So the two parts are tokenized separately.
    private static IEnumerable<TokenRun> SplitPost(string text, Paragraph post, TextSpan attribution) =>
    [
        .. SentenceSplitter.Split(new TokenRun(text, TextSpan.FromBounds(post.Offset, attribution.Offset))),
        new TokenRun(text, attribution),
    ];

    private static Sentence CreateSentence(TokenRun tokens, string articleLanguage)
    {
        var span = tokens.GetSpan(0, tokens.Count);
        return new Sentence(span.Offset, span.Length, LanguageIdentifier.IdentifySentence(tokens, articleLanguage));
    }
}
