using Enrichment.Articles.Embeds;
using Enrichment.Articles.Headers;
using Enrichment.Articles.Paragraphs;
using Enrichment.Text;

namespace Enrichment.Articles.Reading;

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
    public static Article Read(ReadOnlySpan<byte> bytes) => Read(ReadableText.Decode(bytes), new ArticleMetadata(), null, default).Article;

    /// <summary>Reads the article in <paramref name="bytes"/>, in any format of the extractor in <paramref name="options"/>.</summary>
    /// <param name="bytes">The bytes of the article.</param>
    /// <param name="options">How articles are read.</param>
    /// <param name="cancellationToken">Cancels the extraction and the reading of the text.</param>
    /// <exception cref="ArticleException">The content is not valid, in no known format, or exceeds a limit.</exception>
    public static ArticleReading Read(ReadOnlyMemory<byte> bytes, ReadingOptions options, CancellationToken cancellationToken)
    {
        if (bytes.Length > MaxBytes)
            throw new ArticleException(ErrorCode.TooLarge, $"The file has more than {MaxBytes:N0} bytes; split it into parts.");
        if (options.Extractor?.Extract(bytes, cancellationToken) is not { } extracted)
            return Read(ReadableText.Decode(bytes.Span), new ArticleMetadata(), options.DateOrder, cancellationToken);
        var reading = Read(ReadableText.Join(extracted), extracted.Metadata, options.DateOrder, cancellationToken);
        return reading with { Media = extracted.Media, Warnings = [.. extracted.Warnings, .. reading.Warnings] };
    }

    private static ArticleReading Read(
        ReadableText readable, ArticleMetadata metadata, DateOrder? order, CancellationToken cancellationToken)
    {
        var text = readable.Text;
        var header = readable.Blocks[0].Kind is null ? HeaderReader.Read(text, order) : ArticleHeader.None;
        var tokens = new TokenRun(text, new TextSpan(0, text.Length));
        var blocks = ReadBlocks(tokens, readable, header, cancellationToken);
        var embeds = blocks.StopOn(cancellationToken).Select(block => EmbedReader.Read(text, block)).ToList();
        var classified = ParagraphClassifier.Classify(tokens, [.. blocks.Zip(embeds, MarkEmbed)], cancellationToken);
        var top = ArticleTopReader.Read(tokens, classified, findsTitle: (header.Title ?? metadata.Title) is null, order);
        cancellationToken.ThrowIfCancellationRequested();
        var language = FindLanguage(tokens, header, metadata);
        List<Paragraph> paragraphs = [.. header.Paragraphs, .. top.Paragraphs];
        var sentences = SplitSentences(tokens, paragraphs, embeds, top.Dateline?.Dateline, cancellationToken);
        var article = new Article
        {
            Language = language,
            Text = text,
            Paragraphs = paragraphs,
            Sentences = [.. sentences.Select(sentence => CreateSentence(sentence, language))],
            Embeds = [.. embeds.OfType<AttributedEmbed>().Select(embed => embed.Embed)],
        };
        article = MetadataMerger.AddMetadata(article, header, metadata, top, order);
        return new ArticleReading(article, MediaInfo.PlainText, FindWarnings(header, metadata, order));
    }

    private static IReadOnlyList<ReadingWarning> FindWarnings(ArticleHeader header, ArticleMetadata metadata, DateOrder? order) =>
        PublicationFinder.FindWarning(metadata, order) is { } warning ? [.. header.Warnings, warning] : header.Warnings;

    // A text that is too short to identify its language has the one that its header names.
    private static string FindLanguage(TokenRun tokens, ArticleHeader header, ArticleMetadata metadata)
    {
        var identified = LanguageIdentifier.IdentifyArticle(tokens.TakeWithin(TextSpan.FromBounds(header.End, tokens.Text.Length)));
        return identified == LanguageIdentifier.Undetermined ? header.Language ?? metadata.Language ?? identified : identified;
    }

    private static List<Paragraph> ReadBlocks(
        TokenRun tokens, ReadableText readable, ArticleHeader header, CancellationToken cancellationToken)
    {
        var blocks = readable.Blocks
            .SelectMany(block => block.Kind is { } kind
                ? [new Paragraph(block.Span.Offset, block.Span.Length, kind)]
                : ParagraphSplitter.Split(tokens, TextSpan.FromBounds(Math.Max(header.End, block.Span.Offset), block.Span.End)))
            .StopOn(cancellationToken)
            .ToList();
        if (blocks.Count > 0) return blocks;
        throw new ArticleException(ErrorCode.EmptyArticle, "The article is empty but for its header; send it in again with text.");
    }

    private static Paragraph MarkEmbed(Paragraph block, AttributedEmbed? embed) =>
        embed is null ? block : block with { Kind = ParagraphKind.Embed };

    private static IEnumerable<TokenRun> SplitSentences(
        TokenRun tokens,
        List<Paragraph> paragraphs,
        List<AttributedEmbed?> embeds,
        Dateline? dateline,
        CancellationToken cancellationToken)
    {
        var attributions = embeds.OfType<AttributedEmbed>().ToDictionary(embed => embed.Embed.Offset, embed => embed.Attribution);
        foreach (var paragraph in paragraphs.Where(paragraph => paragraph.Kind.IsAnalyzed))
        {
            var sentences = attributions.TryGetValue(paragraph.Offset, out var attribution)
                ? SplitPost(tokens.Text, paragraph, attribution)
                : dateline is not null && paragraph.Contains(dateline)
                    ? SplitAfterDateline(tokens.Text, paragraph, dateline)
                    : SentenceSplitter.Split(tokens.TakeWithin(paragraph));
            foreach (var sentence in sentences)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return sentence;
            }
        }
    }

    // A dateline is a sentence of its own.
    private static IEnumerable<TokenRun> SplitAfterDateline(string text, Paragraph paragraph, Dateline dateline)
    {
        yield return new TokenRun(text, dateline);
        if (dateline.End == paragraph.End) yield break;
        foreach (var sentence in SentenceSplitter.Split(new TokenRun(text, TextSpan.FromBounds(dateline.End, paragraph.End))))
            yield return sentence;
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
