using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Enrichment.Analysis;

namespace Enrichment.Pipeline;

/// <summary>The documents as JSON: camelCase names and values, UTF-8, text of every script as it is; the same document gives the same bytes.</summary>
public static class EnrichmentJson
{
    private static readonly EnrichmentJsonContext Indented = new(CreateOptions(indented: true));
    private static readonly EnrichmentJsonContext Compact = new(CreateOptions(indented: false));

    /// <summary><paramref name="article"/> as an indented document that ends in a line feed.</summary>
    public static byte[] ToDocument(EnrichedArticle article) => ToDocument(article, Indented.EnrichedArticle);

    /// <summary><paramref name="article"/> as one line of JSON Lines, line feed included.</summary>
    public static byte[] ToLine(EnrichedArticle article) => ToDocument(article, Compact.EnrichedArticle);

    /// <summary><paramref name="failure"/> as an indented document that ends in a line feed.</summary>
    public static byte[] ToDocument(FailureRecord failure) => ToDocument(failure, Indented.FailureRecord);

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

    /// <summary><paramref name="value"/> as the documents write it: camelCase. Paths, metrics and reports write it so too.</summary>
    public static string NameOf<TEnum>(TEnum value) where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary><paramref name="value"/> in the form of <paramref name="type"/>, with a line feed at the end.</summary>
    internal static byte[] ToDocument<T>(T value, JsonTypeInfo<T> type) => [.. JsonSerializer.SerializeToUtf8Bytes(value, type), (byte)'\n'];

    /// <summary>The options with which every document and every message is written and read.</summary>
    internal static JsonSerializerOptions CreateOptions(bool indented) => new()
    {
        // The output is a file, never part of an HTML page: readable text matters more than escaping "<" or "و".
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Types of entities are the taxonomy's own words, every other value is camelCase.
        Converters = { new JsonStringEnumConverter<EntityType>(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}
