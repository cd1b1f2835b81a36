using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Html;

/// <summary>HTML pages and fragments.</summary>
internal sealed class HtmlFormat : IDocumentFormat
{
    public string Name => "an HTML page";

    public int GetMaxBytes(ExtractionLimits limits) => limits.HtmlBytes;

    public bool Matches(ReadOnlySpan<byte> content) => content.TrimStart(" \r\n\t"u8).StartsWith("<!DOCTYPE html"u8);

    public ExtractedText Extract(ReadOnlyMemory<byte> content, ExtractionLimits limits, CancellationToken cancellationToken) =>
        HtmlReader.Read(System.Text.Encoding.UTF8.GetString(content.Span), limits, cancellationToken);
}
