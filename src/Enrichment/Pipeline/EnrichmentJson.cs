using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Enrichment.Entities;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Sweeping;

namespace Enrichment.Pipeline;

/// <summary>The documents as JSON: camelCase names and values, UTF-8, text of every script as it is; the same document gives the same bytes.</summary>
public static class EnrichmentJson
{
    private static readonly EnrichmentJsonContext Indented = Context(indented: true);
    private static readonly EnrichmentJsonContext Compact = Context(indented: false);

    /// <summary><paramref name="article"/> as an indented document that ends in a line feed.</summary>
    public static byte[] ToDocument(EnrichedArticle article) => WithLineFeed(JsonSerializer.SerializeToUtf8Bytes(article, Indented.EnrichedArticle));

    /// <summary><paramref name="article"/> as one line of JSON Lines, line feed included.</summary>
    public static byte[] ToLine(EnrichedArticle article) => WithLineFeed(JsonSerializer.SerializeToUtf8Bytes(article, Compact.EnrichedArticle));

    /// <summary><paramref name="failure"/> as an indented document that ends in a line feed.</summary>
    public static byte[] ToDocument(FailureRecord failure) => WithLineFeed(JsonSerializer.SerializeToUtf8Bytes(failure, Indented.FailureRecord));

    /// <summary>The article document in <paramref name="json"/>.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static EnrichedArticle ReadArticle(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Compact.EnrichedArticle) ?? throw new JsonException("The document is null.");

    /// <summary>The failure record in <paramref name="json"/>.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static FailureRecord ReadFailure(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Compact.FailureRecord) ?? throw new JsonException("The document is null.");

    /// <summary>
    /// What made the document in <paramref name="json"/>; null where it does not say. Nothing else of it is read, so it may be of a release
    /// whose documents have what this one does not know.
    /// </summary>
    /// <exception cref="JsonException">It is no document.</exception>
    public static PipelineInfo? ReadPipeline(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Compact.AnyDocument)?.Pipeline;

    /// <summary><paramref name="message"/> as text without line breaks.</summary>
    public static string ToText(StageMessage message) => JsonSerializer.Serialize(message, Compact.StageMessage);

    /// <summary>The message in <paramref name="json"/>; what it lacks is null.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static StageMessage? ReadMessage(string json) => JsonSerializer.Deserialize(json, Compact.StageMessage);

    internal static byte[] ToDocument(SweepPosition position) => WithLineFeed(JsonSerializer.SerializeToUtf8Bytes(position, Indented.SweepPosition));

    internal static SweepPosition? ReadSweepPosition(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Compact.SweepPosition);

    /// <summary><paramref name="value"/> as the documents write it: camelCase. Paths, metrics and reports write it so too.</summary>
    public static string NameOf<TEnum>(TEnum value) where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static byte[] WithLineFeed(byte[] json) => [.. json, (byte)'\n'];

    private static EnrichmentJsonContext Context(bool indented) => new(new JsonSerializerOptions
    {
        // The output is a file, never part of an HTML page: readable text matters more than escaping "<" or "و".
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Types of entities are the taxonomy's own words, every other value is camelCase.
        Converters = { new JsonStringEnumConverter<EntityType>(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    });
}
