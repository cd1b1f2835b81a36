using System.Text.Json.Serialization;

namespace Enrichment.Pipeline;

/// <summary>Which version of the stored article an output was made from.</summary>
/// <param name="ETag">The input blob's ETag.</param>
/// <param name="LastModified">When that version was written, UTC.</param>
public sealed record SourceInfo([property: JsonPropertyName("etag")] string ETag, DateTimeOffset LastModified);
