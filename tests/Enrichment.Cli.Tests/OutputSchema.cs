using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace Enrichment.Cli.Tests;

/// <summary>Holds what a run leaves behind against docs/schema; each folder's documents as the items of one array, since the validator counts validations.</summary>
internal static class OutputSchema
{
    private static readonly Lazy<JSchema> Results = new(() => ArrayOf("enriched-article-1.0.schema.json"));
    private static readonly Lazy<JSchema> Failures = new(() => ArrayOf("failure-record-1.0.schema.json"));

    /// <summary>Checks every result and failure record in the places they lie by default.</summary>
    public static void AssertValid(TempFolder folder)
    {
        AssertValid(folder, "enriched", Results.Value);
        AssertValid(folder, "failed", Failures.Value);
    }

    private static void AssertValid(TempFolder folder, string outputs, JSchema schema)
    {
        var documents = folder.FilesIn(outputs).Where(file => file.EndsWith(".json", StringComparison.Ordinal)).Select(file => Parse(folder[$"{outputs}/{file}"])).ToList();
        if (documents.Count == 0) return;
        new JArray(documents).IsValid(schema, out IList<string> errors);
        Assert.Empty(errors);
    }

    private static JToken Parse(string path)
    {
        using var reader = new JsonTextReader(File.OpenText(path)) { DateParseHandling = DateParseHandling.None };
        return JToken.Load(reader);
    }

    private static JSchema ArrayOf(string schema) =>
        JSchema.Parse($$"""{"type": "array", "items": {{File.ReadAllText(Path.Join(Checkout.Root, "docs", "schema", schema))}} }""");
}
