using System.Text.Json;

namespace Enrichment.Export.Tests.Elastic;

public class ElasticExporterTests
{
    [Fact]
    public async Task Every_document_follows_a_line_with_its_id()
    {
        var lines = (await Exports.RunAsync("elastic", [TestArticles.Sample, .. TestArticles.Hostile])).GetLines("bulk.ndjson");

        Assert.Equal(0, lines.Count % 2);
        var ids = lines.Where((_, index) => index % 2 == 0).Select(GetId).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.InRange(id.Length, 1, 512));
    }

    [Fact]
    public async Task There_is_a_document_for_each_row_of_each_table()
    {
        var sample = TestArticles.Sample;

        var documents = Documents(await Exports.RunAsync("elastic", sample));

        var counts = documents.CountBy(document => document.GetProperty("table").GetString()!).ToDictionary();
        Assert.Equal(1, counts["articles"]);
        Assert.Equal(sample.Claims!.Count, counts["claims"]);
        Assert.Equal(sample.Entities!.Sum(entity => entity.Mentions.Count), counts["entities"]);
    }

    [Fact]
    public async Task Documents_are_flat_and_every_field_has_the_type_in_the_mapping()
    {
        var output = await Exports.RunAsync("elastic", [TestArticles.Sample, .. TestArticles.Hostile]);
        var fields = JsonDocument.Parse(output.GetText("mapping.json")).RootElement.GetProperty("mappings").GetProperty("properties");

        var members = Documents(output).SelectMany(document => document.EnumerateObject());

        string GetType(string field) => fields.GetProperty(field).GetProperty("type").GetString()!;
        Assert.All(members, member => Assert.True(IsOf(GetType(member.Name), member.Value), member.Name));
    }

    [Fact]
    public async Task A_second_export_has_the_same_ids_so_that_it_replaces_the_first()
    {
        var alone = (await Exports.RunAsync("elastic", TestArticles.Pairs)).GetLines("bulk.ndjson");

        var after = (await Exports.RunAsync("elastic", TestArticles.Sample, TestArticles.Pairs)).GetLines("bulk.ndjson");

        Assert.Equal(alone, after.TakeLast(alone.Count));
    }

    [Fact]
    public async Task Only_the_document_of_an_article_has_its_text()
    {
        var documents = Documents(await Exports.RunAsync("elastic", TestArticles.Pairs));

        var withText = Assert.Single(documents, document => document.TryGetProperty("text", out _));
        Assert.Equal("articles", withText.GetProperty("table").GetString());
    }

    private static IEnumerable<JsonElement> Documents(MemoryOutput output) =>
        output.GetLines("bulk.ndjson").Where((_, index) => index % 2 == 1).Select(line => JsonDocument.Parse(line).RootElement);

    private static string GetId(string line) =>
        JsonDocument.Parse(line).RootElement.GetProperty("index").GetProperty("_id").GetString()!;

    private static bool IsOf(string type, JsonElement value) => (type, value.ValueKind) switch
    {
        ("integer" or "double", JsonValueKind.Number) => true,
        ("keyword", JsonValueKind.Array) => value.EnumerateArray().All(element => element.ValueKind == JsonValueKind.String),
        ("keyword" or "text" or "date", JsonValueKind.String) => true,
        _ => false,
    };
}
