using System.Text.Json;

namespace Enrichment.Pipeline.Limits;

/// <summary>What all processes of a storage have used of a daily limit.</summary>
/// <param name="Day">The day, in UTC.</param>
/// <param name="Used">The number of text records that were billed on that day, and those that are reserved now; 0 or more.</param>
/// <param name="Limit">The limit that was in effect at the last change; 1 or more.</param>
/// <param name="IsReached">Whether an article had to wait on that day.</param>
public sealed record DailyUsage(DateOnly Day, int Used, int Limit, bool IsReached)
{
    private static readonly DailyUsageJsonContext Json = new(EnrichmentJson.CreateOptions(indented: true));

    /// <summary>Writes the usage as an indented JSON document that ends in a line feed.</summary>
    internal byte[] ToDocument() => EnrichmentJson.ToDocument(this, Json.DailyUsage);

    /// <summary>Reads the usage; null if the document is not valid, for example after it was edited.</summary>
    internal static DailyUsage? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Json.DailyUsage) is { Used: >= 0 } usage ? usage : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
