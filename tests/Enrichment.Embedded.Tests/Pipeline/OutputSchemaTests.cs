using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Pipeline;
using Json.Schema;
using Xunit.Sdk;

namespace Enrichment.Embedded.Tests.Pipeline;

public class OutputSchemaTests
{
    private static readonly SourceInfo Source = new("\"1\"", DateTimeOffset.UnixEpoch);
    private static readonly byte[] Article = EnrichmentJson.ToDocument(Enriched.File(TestFiles.Samples.Last()) with { Source = Source });
    private static readonly byte[] Failure = EnrichmentJson.ToDocument(
        new FailureRecord("a.txt", Stage.Receive, ErrorCode.EmptyArticle, "It is empty.", 1, "Write it.") { Source = Source });

    [Fact]
    public void The_schemas_are_valid_draft_2020_12() =>
        Assert.All(Directory.EnumerateFiles(Path.Join(Checkout.Root, "docs", "schema")), file =>
        {
            using var schema = JsonDocument.Parse(File.ReadAllBytes(file));
            Assert.Equal(MetaSchemas.Draft202012Id.OriginalString, schema.RootElement.GetProperty("$schema").GetString());
            Assert.True(MetaSchemas.Draft202012.Evaluate(schema.RootElement).IsValid);
        });

    [Fact]
    public void A_document_without_a_mistake_is_valid()
    {
        OutputSchema.AssertArticle(Article);
        OutputSchema.AssertFailure(Failure);
    }

    [Theory]
    [InlineData("/schemaVersion", "\"0.9\"", "const")]
    [InlineData("/extra", "1", "additionalProperties")]
    [InlineData("/contentHash", "\"abc\"", "pattern")]
    [InlineData("/source/lastModified", "\"yesterday\"", "format")]
    [InlineData("/article/published", "\"2026-02-30\"", "format")]
    [InlineData("/entities/0/type", "\"Human\"", "enum")]
    [InlineData("/sentiment", "{}", "required")]
    [InlineData("/claims/0/extra", "1", "additionalProperties")]
    [InlineData("/claims/0/offset", "-1", "minimum")]
    [InlineData("/claims/0/offset", "\"0\"", "type")]
    [InlineData("/claims/0/stance", "\"shouts\"", "enum")]
    public void A_mistake_in_an_article_is_named_by_its_path_and_the_broken_rule(string path, string value, string rule)
    {
        var mistake = Assert.Single(MistakesIn(Change(Article, path, value), OutputSchema.AssertArticle));

        Assert.StartsWith($"#{path}: {rule}: ", mistake, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/code", "\"badLuck\"", "enum")]
    [InlineData("/attempts", "0", "minimum")]
    [InlineData("/source/lastModified", "\"1970-01-01\"", "format")]
    public void A_mistake_in_a_failure_record_is_named_by_its_path_and_the_broken_rule(string path, string value, string rule)
    {
        var mistake = Assert.Single(MistakesIn(Change(Failure, path, value), OutputSchema.AssertFailure));

        Assert.StartsWith($"#{path}: {rule}: ", mistake, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_of_a_document_are_named_at_once()
    {
        var mistakes = MistakesIn(Change(Change(Article, "/claims/0/offset", "-1"), "/claims/1/length", "0"), OutputSchema.AssertArticle);

        Assert.Equal(2, mistakes.Length);
        Assert.Contains(mistakes, mistake => mistake.StartsWith("#/claims/0/offset: minimum: ", StringComparison.Ordinal));
        Assert.Contains(mistakes, mistake => mistake.StartsWith("#/claims/1/length: minimum: ", StringComparison.Ordinal));
    }

    // The first line of the message says which schema is broken.
    private static string[] MistakesIn(byte[] json, Action<byte[]> assert) =>
        Assert.Throws<FailException>(() => assert(json)).Message.Split('\n')[1..];

    // The document with another value at a JSON Pointer to a member of an object.
    private static byte[] Change(byte[] json, string path, string value)
    {
        var document = JsonNode.Parse(json)!;
        var steps = path.Split('/')[1..];
        steps[..^1].Aggregate(document, Step)[steps[^1]] = JsonNode.Parse(value);
        return Encoding.UTF8.GetBytes(document.ToJsonString());
    }

    private static JsonNode Step(JsonNode node, string step) =>
        node is JsonArray array ? array[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!;
}
