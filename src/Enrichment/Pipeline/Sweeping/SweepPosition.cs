using System.Text.Json;

namespace Enrichment.Pipeline.Sweeping;

/// <summary>The position of a sweep in the listings that it compares; null is the start of a listing.</summary>
/// <param name="Articles">The position in the listing of articles.</param>
/// <param name="Results">The position in the listing of results.</param>
/// <param name="Failures">The position in the listing of failure records.</param>
public sealed record SweepPosition(string? Articles, string? Results, string? Failures)
{
    private static readonly SweepPositionJsonContext Json = new(EnrichmentJson.CreateOptions(indented: true));

    /// <summary>The start of all listings.</summary>
    public static SweepPosition Start { get; } = new(null, null, null);

    /// <summary>Writes the position as an indented JSON document that ends in a line feed.</summary>
    internal byte[] ToDocument() => EnrichmentJson.ToDocument(this, Json.SweepPosition);

    /// <summary>Reads a position.</summary>
    /// <exception cref="JsonException">The JSON is not a position.</exception>
    internal static SweepPosition? Parse(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Json.SweepPosition);
}
