using System.Text.Json;
using Json.Schema;

namespace Enrichment.Shared;

/// <summary>Validates documents against docs/schema, including formats. The message of a failed test contains all errors.</summary>
internal static class OutputSchema
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };
    private static readonly Lazy<JsonSchema> Article = new(() => Read("enriched-article-2.0.schema.json"));
    private static readonly Lazy<JsonSchema> Failure = new(() => Read("failure-record-2.0.schema.json"));

    /// <summary>Asserts that <paramref name="json"/> is a valid enriched article.</summary>
    public static void AssertArticle(byte[] json) => AssertValid(json, Article.Value);

    /// <summary>Asserts that <paramref name="json"/> is a valid failure record.</summary>
    public static void AssertFailure(byte[] json) => AssertValid(json, Failure.Value);

    private static void AssertValid(byte[] json, JsonSchema schema)
    {
        using var document = JsonDocument.Parse(json);
        var result = schema.Evaluate(document.RootElement, Options);
        if (result.IsValid) return;
        var errors = result.Details!.Prepend(result).SelectMany(Describe);
        Assert.Fail($"The document breaks {schema.BaseUri}:\n{string.Join('\n', errors)}");
    }

    private static IEnumerable<string> Describe(EvaluationResults result) =>
        (result.Errors ?? []).Select(error => $"#{result.InstanceLocation}: {RuleFor(result, error.Key)}: {error.Value}");

    // An error of the schema "false" has no keyword. The keyword that contains the schema is used instead.
    private static string RuleFor(EvaluationResults result, string keyword) =>
        keyword.Length > 0 ? keyword : result.EvaluationPath.ToString().Split('/')[^1];

    private static JsonSchema Read(string file) => JsonSchema.FromFile(Path.Join(Checkout.Root, "docs", "schema", file));
}
