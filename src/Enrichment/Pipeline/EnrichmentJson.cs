using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Enrichment.Analysis;

namespace Enrichment.Pipeline;

/// <summary>
/// Reads and writes documents as JSON: UTF-8, camelCase names and values, non-ASCII text unescaped. The same document gives the same bytes.
/// </summary>
public static class EnrichmentJson
{
    private static readonly EnrichmentJsonContext Indented = new(CreateOptions(indented: true));
    private static readonly EnrichmentJsonContext Compact = new(CreateOptions(indented: false));
    private static readonly JsonTypeInfo<EnrichedArticle> Strict = CreateStrictType();

    /// <summary>
    /// Writes an article as a document that ends in a line feed. It is indented, unless the text is longer than
    /// <see cref="AnnotationLimits.OrdinaryLength"/>: half of a long document would be spaces.
    /// </summary>
    public static byte[] ToDocument(EnrichedArticle article) =>
        ToDocument(article, (article.Article.Text.Length > AnnotationLimits.OrdinaryLength ? Compact : Indented).EnrichedArticle);

    /// <summary>Writes an article as one line of JSON Lines, including the line feed.</summary>
    public static byte[] ToLine(EnrichedArticle article) => ToDocument(article, Compact.EnrichedArticle);

    /// <summary>Writes a failure record as an indented document that ends in a line feed.</summary>
    public static byte[] ToDocument(FailureRecord failure) => ToDocument(failure, Indented.FailureRecord);

    /// <summary>Reads an article document.</summary>
    /// <exception cref="JsonException">The JSON is not an article document.</exception>
    public static EnrichedArticle ReadArticle(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Compact.EnrichedArticle) ?? throw new JsonException("The document is null.");

    /// <summary>
    /// Reads an article document that can come from anywhere. Unlike <see cref="ReadArticle"/>, it rejects one with a value that is missing
    /// or null.
    /// </summary>
    /// <exception cref="JsonException">The JSON is not an article document.</exception>
    public static EnrichedArticle ReadOutput(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Strict) ?? throw new JsonException("The document is null.");

    /// <summary>Reads a failure record.</summary>
    /// <exception cref="JsonException">The JSON is not a failure record.</exception>
    public static FailureRecord ReadFailure(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Compact.FailureRecord) ?? throw new JsonException("The document is null.");

    /// <summary>
    /// Reads only the pipeline information of a document, so that the document can be of another version. Returns null if there is none.
    /// </summary>
    /// <exception cref="JsonException">The JSON is not a document.</exception>
    public static PipelineInfo? ReadPipeline(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Compact.DocumentHeader)?.Pipeline;

    /// <summary>Gets the camelCase name of a value, as documents, paths, metrics and reports write it.</summary>
    public static string GetName<TEnum>(TEnum value) where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>Writes a value as JSON that ends in a line feed.</summary>
    internal static byte[] ToDocument<T>(T value, JsonTypeInfo<T> type)
    {
        using var document = new MemoryStream();
        JsonSerializer.Serialize(document, value, type);
        document.WriteByte((byte)'\n');
        return document.ToArray();
    }

    /// <summary>Creates the options for all documents and messages.</summary>
    internal static JsonSerializerOptions CreateOptions(bool indented) => new()
    {
        // The output is a file and never part of an HTML page. Readable text matters more than escaping "<" or "و".
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Entity types keep their PascalCase names. All other values are camelCase.
        Converters =
        {
            new JsonStringEnumConverter<EntityType>(allowIntegerValues: false),
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
        },
    };

    private static JsonTypeInfo<EnrichedArticle> CreateStrictType()
    {
        var options = CreateOptions(indented: false);
        options.RespectNullableAnnotations = true;
        options.TypeInfoResolver = EnrichmentJsonContext.Default.WithAddedModifier(RequireValues);
        return (JsonTypeInfo<EnrichedArticle>)options.GetTypeInfo(typeof(EnrichedArticle));
    }

    // Values that can be null, or that are not written if they are the default, are left out of documents: only the others are required.
    private static void RequireValues(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (property.AssociatedParameter is { IsNullable: false, HasDefaultValue: false } && !IsLeftOut(property))
                property.IsRequired = true;
    }

    private static bool IsLeftOut(JsonPropertyInfo property) =>
        property.AttributeProvider?.IsDefined(typeof(JsonIgnoreAttribute), inherit: false) == true;
}
