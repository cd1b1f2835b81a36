using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>
/// Reads an article from bytes: decodes or extracts its text, reads its metadata, and finds its paragraphs, embedded posts, sentences and
/// languages.
/// </summary>
public static class ArticleReader
{
    /// <summary>The size of the largest file, in bytes: 20 MiB. A format can have a lower limit.</summary>
    public const int MaxBytes = 20 * 1024 * 1024;

    /// <summary>The size of the largest plain or extracted text, in bytes: 1 MiB.</summary>
    public const int MaxTextBytes = 1024 * 1024;

    /// <summary>Reads the plain text in <paramref name="bytes"/>: UTF-8 with or without a byte order mark, or UTF-16 with one.</summary>
    /// <exception cref="ArticleException">The bytes are empty, binary, too large or undecodable, or have only a header.</exception>
    public static Article Read(ReadOnlySpan<byte> bytes) => Read(ReadableText.Decode(bytes), new ArticleMetadata());

    /// <summary>Reads the article in <paramref name="bytes"/>, in any format of the extractor in <paramref name="options"/>.</summary>
    /// <param name="bytes">The bytes of the article.</param>
    /// <param name="options">How articles are read.</param>
    /// <param name="cancellationToken">Cancels the extraction of the text.</param>
    /// <exception cref="ArticleException">The content is not valid, in no known format, or exceeds a limit.</exception>
    public static ArticleReading Read(ReadOnlyMemory<byte> bytes, ReadingOptions options, CancellationToken cancellationToken)
    {
        if (bytes.Length > MaxBytes)
            throw new ArticleException(ErrorCode.TooLarge, $"The file has more than {MaxBytes:N0} bytes; split it into parts.");
        return options.Extractor?.Extract(bytes, cancellationToken) is { } extracted
            ? new ArticleReading(Read(ReadableText.Join(extracted), extracted.Metadata), extracted.Media, extracted.Warnings)
            : new ArticleReading(Read(bytes.Span), MediaInfo.PlainText, []);
    }

    private static Article Read(ReadableText readable, ArticleMetadata metadata)
    {
        var text = readable.Text;
        var header = readable.Blocks[0].Kind is null ? HeaderReader.Read(text) : ArticleHeader.None;
        var tokens = new TokenRun(text, new TextSpan(0, text.Length));
        var blocks = ReadBlocks(tokens, readable, header);
        var embeds = blocks.Select(block => EmbedReader.Read(text, block)).ToList();
        List<Paragraph> paragraphs = [.. header.Paragraphs, .. blocks.Zip(embeds, MarkEmbed)];
        var language = LanguageIdentifier.IdentifyArticle(tokens.TakeWithin(TextSpan.FromBounds(header.End, text.Length)));
        var title = header.Title ?? metadata.Title ?? FindMarkdownTitle(text, blocks[0]);
        return new Article
        {
            Title = title,
            TitleFrom = title is null ? null
                : header.Title is not null ? ValueOrigin.Header
                : metadata.Title is not null ? ValueOrigin.Metadata : ValueOrigin.Heading,
            Published = header.Published is { } day ? new PublicationDate(day) : null,
            PublishedFrom = header.Published is null ? null : ValueOrigin.Header,
            Publisher = header.Source ?? metadata.Publisher,
            Authors = header.Author is { } author ? [author] : metadata.Authors,
            Url = header.Url ?? metadata.Url,
            Section = metadata.Section,
            Language = language,
            Text = text,
            Paragraphs = paragraphs,
            Sentences = [.. SplitSentences(tokens, paragraphs, embeds).Select(sentence => CreateSentence(sentence, language))],
            Embeds = [.. embeds.OfType<AttributedEmbed>().Select(embed => embed.Embed)],
        };
    }

    private static List<Paragraph> ReadBlocks(TokenRun tokens, ReadableText readable, ArticleHeader header)
    {
        var blocks = readable.Blocks
            .SelectMany(block => block.Kind is { } kind
                ? [new Paragraph(block.Span.Offset, block.Span.Length, kind)]
                : ParagraphSplitter.Split(tokens, TextSpan.FromBounds(Math.Max(header.End, block.Span.Offset), block.Span.End)))
            .ToList();
        if (blocks.Count > 0) return blocks;
        throw new ArticleException(ErrorCode.EmptyArticle, "The article is empty but for its header; send it in again with text.");
    }

    private static Paragraph MarkEmbed(Paragraph block, AttributedEmbed? embed) =>
        embed is null ? block : block with { Kind = ParagraphKind.Embed };

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
