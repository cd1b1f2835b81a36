using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace Enrichment.Embedded.Tests.Pipeline;

/// <summary>Validates outputs against docs/schema. Many at once, as the items of one array: the validator counts validations, not documents.</summary>
internal static class OutputSchema
{
    private static readonly Lazy<JSchema> Outputs = new(() => JSchema.Parse($$"""{"type": "array", "items": {{Text}} }"""));

    private static string Text => File.ReadAllText(Path.Combine(TestFiles.Root, "docs", "schema", "enriched-article-1.0.schema.json"));

    /// <summary>What is wrong with <paramref name="documents"/>; nothing where all are valid.</summary>
    public static IList<string> Errors(IEnumerable<byte[]> documents)
    {
        var array = new JArray(documents.Select(Parse));
        return array.IsValid(Outputs.Value, out IList<string> errors) ? [] : errors;
    }

    // Dates stay strings: the schema speaks of the JSON, not of what a library makes of it.
    private static JToken Parse(byte[] json)
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(json))) { DateParseHandling = DateParseHandling.None };
        return JToken.Load(reader);
    }
}
