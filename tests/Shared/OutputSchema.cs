using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace Enrichment.Shared;

/// <summary>Validates documents against docs/schema. Many at once, as the items of one array: the validator counts validations, not documents.</summary>
internal static class OutputSchema
{
    private static readonly Lazy<JSchema> Results = new(() => ArrayOf("enriched-article-1.0.schema.json"));
    private static readonly Lazy<JSchema> Failures = new(() => ArrayOf("failure-record-1.0.schema.json"));

    /// <summary>What is wrong with <paramref name="results"/>; nothing where all are valid.</summary>
    public static IList<string> Errors(IEnumerable<byte[]> results) => Errors(results, Results.Value);

    /// <summary>What is wrong with <paramref name="failures"/>; nothing where all are valid.</summary>
    public static IList<string> FailureErrors(IEnumerable<byte[]> failures) => Errors(failures, Failures.Value);

    private static IList<string> Errors(IEnumerable<byte[]> documents, JSchema schema)
    {
        var array = new JArray(documents.Select(Parse));
        return array.Count == 0 || array.IsValid(schema, out IList<string> errors) ? [] : errors;
    }

    // Dates stay strings: the schema speaks of the JSON, not of what a library makes of it.
    private static JToken Parse(byte[] json)
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(json))) { DateParseHandling = DateParseHandling.None };
        return JToken.Load(reader);
    }

    private static JSchema ArrayOf(string schema) =>
        JSchema.Parse($$"""{"type": "array", "items": {{File.ReadAllText(Path.Join(Checkout.Root, "docs", "schema", schema))}} }""");
}
