using System.Text.Json;
using System.Text.Json.Serialization;
using Enrichment.Articles;

namespace Enrichment.Pipeline.Ports;

/// <summary>A claim check: identifies the version of an article that a stage must process. It never contains content.</summary>
/// <param name="Name">The article's name.</param>
/// <param name="ETag">The version of the article.</param>
/// <param name="ContentHash">The article's content hash.</param>
/// <param name="TraceParent">The W3C trace context of the article; null if there is none.</param>
public sealed record StageMessage(string Name, [property: JsonPropertyName("etag")] string ETag, string ContentHash, string? TraceParent)
{
    private const int MaxETagLength = 64;

    private static readonly StageMessageJsonContext Json = new(EnrichmentJson.CreateOptions(indented: false));

    /// <summary>
    /// How many attempts at the stage have started, if the receiver counts them in the message; otherwise 0. <c>enrich serve</c> does so
    /// in a storage account, because the service counts only how often a message was received.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Attempts { get; init; }

    /// <summary>
    /// The size of the article's work document in bytes, so that a receiver knows how much memory it needs; null if it is not known. A
    /// larger document is not read.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Length { get; init; }

    /// <summary>Writes the message as JSON. Queues carry it in Base64.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json.StageMessage);

    /// <summary>Parses a message from a queue, which is untrusted input; null if no stage can have sent it.</summary>
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

    // ETags become parts of paths.
    private bool IsValid() =>
        Name is not null && ArticleName.IsValid(Name)
        && Attempts >= 0
        && Length is null or (> 0 and <= StoredDocument.MaxBytes)
        && ETag is { Length: > 0 and <= MaxETagLength } && ETag.All(char.IsAsciiLetterOrDigit)
        && ContentHash is { Length: 64 } && ContentHash.All(char.IsAsciiHexDigitLower);
}
