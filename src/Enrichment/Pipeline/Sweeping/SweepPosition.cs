using System.Text.Json;

namespace Enrichment.Pipeline.Sweeping;

/// <summary>Where a sweep goes on: places in the listings it compares; null is the beginning of one.</summary>
/// <param name="Articles">In that of the articles.</param>
/// <param name="Results">In that of the results.</param>
/// <param name="Failures">In that of the failure records.</param>
public sealed record SweepPosition(string? Articles, string? Results, string? Failures)
{
    private static readonly SweepPositionJsonContext Json = new(EnrichmentJson.CreateOptions(indented: true));

    /// <summary>The beginning.</summary>
    public static SweepPosition Start { get; } = new(null, null, null);

    /// <summary>The position as an indented JSON document that ends in a line feed.</summary>
    internal byte[] ToDocument() => EnrichmentJson.ToDocument(this, Json.SweepPosition);

    /// <summary>The position in <paramref name="json"/>.</summary>
    /// <exception cref="JsonException">It is not a position.</exception>
    internal static SweepPosition? Parse(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Json.SweepPosition);
}
