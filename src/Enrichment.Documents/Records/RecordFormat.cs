using System.Text;
using Enrichment.Articles;
using Enrichment.Documents.Formats;
using Enrichment.Documents.Html;

namespace Enrichment.Documents.Records;

/// <summary>An article as a JSON object with the field "text" and optional metadata.</summary>
internal sealed class RecordFormat : IDocumentFormat
{
    private const string InvalidMessage =
        "The content looks like a JSON record but is not a JSON object with an article in \"text\"; correct it. "
        + "A file with a record on each line is a data set, which only 'enrich run FILE.jsonl' reads.";

    private static readonly HtmlFormat Html = new();

    /// <inheritdoc/>
    public string Name => "a JSON record";

    /// <inheritdoc/>
    public int GetMaxBytes(ExtractionLimits limits) => limits.TextBytes;

    /// <inheritdoc/>
    public bool Matches(ReadOnlySpan<byte> content)
    {
        var start = content.IndexOfAnyExcept(" \t\r\n"u8);
        return start >= 0 && content[start] == '{' && content[start..].IndexOf("\"text\""u8) >= 0;
    }

    /// <inheritdoc/>
    public ExtractedText Extract(ReadOnlyMemory<byte> content, ExtractionLimits limits, CancellationToken cancellationToken)
    {
        var record = ArticleRecord.Parse(content) ?? throw new ArticleException(ErrorCode.InvalidRecord, InvalidMessage);
        var text = Encoding.UTF8.GetBytes(record.Text);
        var extracted = Html.Matches(text) ? Html.Extract(text, limits, cancellationToken) : CreatePlain(record);
        return extracted with { Media = new MediaInfo("application/json", extracted.Media.Extractor), Metadata = Merge(record, extracted) };
    }

    private static ExtractedText CreatePlain(ArticleRecord record) => new()
    {
        Media = MediaInfo.PlainText,
        Blocks = record.Metadata.Title is { } title && !record.Text.StartsWith(title, StringComparison.Ordinal)
            ? [new TextBlock(title, ParagraphKind.Heading), new TextBlock(record.Text, null)]
            : [new TextBlock(record.Text, null)],
    };

    // The fields of the record take precedence over those of a web page in its text.
    private static ArticleMetadata Merge(ArticleRecord record, ExtractedText page) => new()
    {
        Title = record.Metadata.Title ?? page.Metadata.Title,
        Published = record.Metadata.Published ?? page.Metadata.Published,
        Publisher = record.Metadata.Publisher ?? page.Metadata.Publisher,
        Authors = record.Metadata.Authors.Count > 0 ? record.Metadata.Authors : page.Metadata.Authors,
        Url = record.Metadata.Url ?? page.Metadata.Url,
        Section = record.Metadata.Section ?? page.Metadata.Section,
        Language = record.Metadata.Language ?? page.Metadata.Language,
    };
}
