using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Html;

/// <summary>HTML pages and fragments.</summary>
internal sealed class HtmlFormat : IDocumentFormat
{
    public string Name => "an HTML page";

    public int GetMaxBytes(ExtractionLimits limits) => limits.HtmlBytes;

    public bool Matches(ReadOnlySpan<byte> content) => HtmlSignature.Matches(content);

    public ExtractedText Extract(ReadOnlyMemory<byte> content, ExtractionLimits limits, CancellationToken cancellationToken)
    {
        var (html, warning) = HtmlDecoder.Decode(content.Span);
        var page = HtmlReader.Read(html, cancellationToken);
        return warning is null ? page : page with { Warnings = [warning] };
    }
}
