using System.Text.Json;
using System.Text.Json.Serialization;
using Enrichment.Articles;

namespace Enrichment.Pipeline.Ports;

/// <summary>A claim check: which version of which article it is a stage's turn with. Never content.</summary>
/// <param name="Name">The article's name.</param>
/// <param name="ETag">The version of the article.</param>
/// <param name="ContentHash">The article's content hash.</param>
/// <param name="TraceParent">The trace it belongs to, as in W3C Trace Context; null where there is none.</param>
public sealed record StageMessage(string Name, [property: JsonPropertyName("etag")] string ETag, string ContentHash, string? TraceParent)
{
    private const int MaxETagLength = 64;

    private static readonly StageMessageJsonContext Json = new(EnrichmentJson.CreateOptions(indented: false));

    /// <summary>The message as JSON, what queues carry (in Base64).</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json.StageMessage);

    /// <summary>The message in <paramref name="json"/>, which anybody may have put into the queue; null where it is none that a stage could have sent.</summary>
    public static StageMessage? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Json.StageMessage) is { } message && message.IsValid() ? message : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // ETags become part of paths.
    private bool IsValid() =>
        Name is not null && ArticleName.IsValid(Name)
        && ETag is { Length: > 0 and <= MaxETagLength } && ETag.All(char.IsAsciiLetterOrDigit)
        && ContentHash is { Length: 64 } && ContentHash.All(char.IsAsciiHexDigitLower);
}
