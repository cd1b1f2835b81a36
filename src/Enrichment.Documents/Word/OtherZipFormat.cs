using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Word;

/// <summary>ZIP files that are no Word files. They are rejected with the name of their format.</summary>
internal sealed class OtherZipFormat : IDocumentFormat
{
    public string Name => "a ZIP file";

    public int GetMaxBytes(ExtractionLimits limits) => int.MaxValue;

    public bool Matches(ReadOnlySpan<byte> content) => content.StartsWith(WordFormat.FirstBytes) || content.StartsWith("PK\u0005\u0006"u8);

    public ExtractedText Extract(ReadOnlyMemory<byte> content, ExtractionLimits limits, CancellationToken cancellationToken) =>
        throw ZipContents.CreateUnsupported(content);
}
