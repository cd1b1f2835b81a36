using System.Text.Unicode;
using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Encodings;

/// <summary>Plain text in another encoding than Unicode with a byte order mark or UTF-8.</summary>
internal sealed class LegacyTextFormat : IDocumentFormat
{
    public string Name => "a text";

    public int GetMaxBytes(ExtractionLimits limits) => limits.TextBytes;

    public bool Matches(ReadOnlySpan<byte> content) => !Utf8.IsValid(content) && content is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]);

    public ExtractedText Extract(ReadOnlyMemory<byte> content, ExtractionLimits limits, CancellationToken cancellationToken) =>
        throw new ArticleException(ErrorCode.Undecodable, "The content is in no known encoding; convert it to UTF-8.");
}
