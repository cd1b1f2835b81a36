using System.Text.Json;
using Enrichment.Pipeline;

namespace Enrichment.Export.Tests.FollowTheMoney;

/// <summary>The rules are those of FollowTheMoney's model for the schemata and properties that exports have.</summary>
public class FollowTheMoneyExporterTests
{
    private static readonly Dictionary<string, string[]> Properties = new()
    {
        ["Article"] =
        [
            "fileName", "title", "author", "publisher", "publishedAt", "sourceUrl", "language", "mimeType", "bodyText", "peopleMentioned",
            "companiesMentioned", "locationMentioned", "emailMentioned", "phoneMentioned",
        ],
        ["Person"] = ["name", "alias", "wikidataId", "wikipediaUrl", "proof"],
        ["Organization"] = ["name", "alias", "wikidataId", "wikipediaUrl", "proof"],
        ["Address"] = ["name", "alias", "wikidataId", "wikipediaUrl", "proof", "full", "country"],
        ["Event"] = ["name", "alias", "wikidataId", "wikipediaUrl", "proof"],
        ["Mention"] = ["document", "name", "resolved", "detectedSchema"],
        ["Note"] = ["name", "description", "entity", "keywords", "proof"],
    };

    // The properties that refer to entities, and the schemata that they can refer to.
    private static readonly Dictionary<string, string[]> References = new()
    {
        ["proof"] = ["Article"],
        ["document"] = ["Article"],
        ["resolved"] = ["Person", "Organization"],
        ["entity"] = ["Article", "Person", "Organization"],
    };

    [Fact]
    public async Task Every_entity_has_an_id_a_schema_and_only_properties_of_its_schema()
    {
        foreach (var entity in await ExportAsync([TestArticles.Sample, TestArticles.Pairs, .. TestArticles.Hostile]))
        {
            Assert.Equal(["id", "schema", "properties"], entity.EnumerateObject().Select(member => member.Name));
            Assert.Matches(@"^[0-9a-zA-Z]([0-9a-zA-Z.\-]*[0-9a-zA-Z])?$", entity.GetProperty("id").GetString());
            var properties = entity.GetProperty("properties").EnumerateObject().ToList();
            Assert.Subset(Properties[GetSchema(entity)].ToHashSet(), properties.Select(property => property.Name).ToHashSet());
            Assert.All(properties.SelectMany(property => property.Value.EnumerateArray()), value => Assert.NotEqual("", value.GetString()));
        }
    }

    [Fact]
    public async Task Every_reference_leads_to_an_entity_of_the_right_schema()
    {
        var entities = await ExportAsync([TestArticles.Sample, TestArticles.Pairs, .. TestArticles.Hostile]);
        var schemata = entities.DistinctBy(entity => entity.GetProperty("id").GetString())
            .ToDictionary(entity => entity.GetProperty("id").GetString()!, GetSchema);

        var references = from entity in entities
                         from property in entity.GetProperty("properties").EnumerateObject()
                         where References.ContainsKey(property.Name)
                         from id in property.Value.EnumerateArray()
                         select (property.Name, Id: id.GetString()!);

        Assert.All(references, reference => Assert.Contains(schemata[reference.Id], References[reference.Name]));
    }

    [Fact]
    public async Task A_name_in_the_text_is_a_mention_that_is_resolved()
    {
        var mention = Assert.Single(await ExportAsync([TestArticles.Pairs]), entity => GetSchema(entity) == "Mention");

        Assert.Equal("😀 Zoë 𐍈", GetValue(mention, "name"));
        Assert.Equal("Person", GetValue(mention, "detectedSchema"));
    }

    [Fact]
    public async Task A_claim_is_a_note_about_the_article_and_its_source()
    {
        var entities = await ExportAsync([TestArticles.Pairs]);

        var note = entities.First(entity => GetSchema(entity) == "Note");
        var person = Assert.Single(entities, entity => GetSchema(entity) == "Person");
        Assert.Equal("😀 Zoë 𐍈 asserts: the 🚢 sank … on Monday 5 May", GetValue(note, "description"));
        Assert.Equal(
            [entities[0].GetProperty("id").GetString(), person.GetProperty("id").GetString()],
            note.GetProperty("properties").GetProperty("entity").EnumerateArray().Select(id => id.GetString()));
    }

    [Fact]
    public async Task Only_an_entry_of_Wikidata_makes_one_entity_of_two_articles()
    {
        var first = TestArticles.Create("a", "Ann said it.", null);
        var second = TestArticles.Create("b", "Ann said it.", null);
        var unlinked = second with { Entities = [second.Entities![0] with { Links = [] }] };

        Assert.Equal(await GetPersonAsync(first), await GetPersonAsync(second));
        Assert.NotEqual(await GetPersonAsync(first), await GetPersonAsync(unlinked));
    }

    [Fact]
    public async Task The_language_has_the_code_that_the_model_knows() =>
        Assert.Equal("eng", GetValue((await ExportAsync([TestArticles.Pairs]))[0], "language"));

    private static async Task<List<JsonElement>> ExportAsync(EnrichedArticle[] articles) =>
        [.. (await Exports.RunAsync("ftm", articles)).GetLines("entities.ftm.json").Select(line => JsonDocument.Parse(line).RootElement)];

    private static async Task<string> GetPersonAsync(EnrichedArticle article) =>
        Assert.Single(await ExportAsync([article]), entity => GetSchema(entity) == "Person").GetProperty("id").GetString()!;

    private static string GetSchema(JsonElement entity) => entity.GetProperty("schema").GetString()!;

    private static string? GetValue(JsonElement entity, string property) =>
        entity.GetProperty("properties").GetProperty(property)[0].GetString();
}
