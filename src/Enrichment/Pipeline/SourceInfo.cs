using System.Text.Json.Serialization;

namespace Enrichment.Pipeline;

/// <summary>The version of the stored article that an output was created from.</summary>
/// <param name="ETag">The input blob's ETag.</param>
/// <param name="LastModified">When that version was written, in UTC.</param>
public sealed record SourceInfo([property: JsonPropertyName("etag")] string ETag, DateTimeOffset LastModified);
