using System.Text.Json;

namespace Enrichment.Export.Tests.Ninjs;

/// <summary>The rules are those of ninjs 3.1 for the members that exports have: nothing else is allowed.</summary>
public class NinjsExporterTests
{
    private static readonly string[] Concept = ["name", "rel", "uri"];

    private static readonly Dictionary<string, string[]> ListMembers = new()
    {
        ["headlines"] = ["role", "contentType", "value"],
        ["bodies"] = ["role", "contentType", "value", "charCount"],
        ["descriptions"] = ["role", "contentType", "value"],
        ["people"] = Concept,
        ["organisations"] = Concept,
        ["places"] = Concept,
        ["events"] = Concept,
        ["objects"] = Concept,
        ["subjects"] = Concept,
        ["infoSources"] = ["name", "role"],
        ["altIds"] = ["role", "value"],
    };

    private static readonly string[] Texts = ["uri", "type", "representationType", "language", "versionCreated", "by", "located"];

    [Fact]
    public async Task Every_item_has_a_URI_and_only_members_that_ninjs_knows()
    {
        var output = await Exports.RunAsync("ninjs", [TestArticles.Sample, TestArticles.Pairs, .. TestArticles.Hostile]);

        foreach (var item in output.Names.Select(name => JsonDocument.Parse(output.GetText(name)).RootElement))
        {
            Assert.Matches("^(https?|urn):[!-~]+$", item.GetProperty("uri").GetString());
            Assert.All(item.EnumerateObject(), AssertKnown);
        }
    }

    [Fact]
    public async Task The_address_of_the_article_is_its_URI()
    {
        var item = await ExportAsync();

        Assert.Equal("https://news.example/a?b=1", item.GetProperty("uri").GetString());
        Assert.Equal("news/pairs.txt", item.GetProperty("altIds")[0].GetProperty("value").GetString());
    }

    [Fact]
    public async Task A_claim_is_a_description()
    {
        var descriptions = (await ExportAsync()).GetProperty("descriptions");

        Assert.Equal("😀 Zoë 𐍈 asserts: the 🚢 sank … on Monday 5 May", descriptions[0].GetProperty("value").GetString());
        Assert.Equal("Somebody denies: it", descriptions[1].GetProperty("value").GetString());
    }

    [Fact]
    public async Task Entities_are_concepts_with_their_entries()
    {
        var person = (await ExportAsync()).GetProperty("people")[0];

        Assert.Equal("😀 Zoë 𐍈", person.GetProperty("name").GetString());
        Assert.Equal("https://www.wikidata.org/wiki/Q42", person.GetProperty("uri").GetString());
    }

    [Fact]
    public async Task A_time_of_publication_is_exported_and_a_day_is_not_because_ninjs_needs_a_time()
    {
        Assert.Equal("2025-05-06T07:08:00-03:00", (await ExportAsync()).GetProperty("versionCreated").GetString());

        var sample = await Exports.RunAsync("ninjs", TestArticles.Sample);
        Assert.False(JsonDocument.Parse(sample.GetText(sample.Names[0])).RootElement.TryGetProperty("versionCreated", out _));
    }

    private static async Task<JsonElement> ExportAsync()
    {
        var output = await Exports.RunAsync("ninjs", TestArticles.Pairs);
        return JsonDocument.Parse(output.GetText("news/pairs.txt.json")).RootElement;
    }

    private static void AssertKnown(JsonProperty member)
    {
        if (ListMembers.TryGetValue(member.Name, out var members))
        {
            var names = member.Value.EnumerateArray().SelectMany(element => element.EnumerateObject()).Select(inner => inner.Name);
            Assert.Subset(members.ToHashSet(), names.ToHashSet());
        }
        else if (member.Name == "standard")
        {
            Assert.Equal(["name", "version", "schema"], member.Value.EnumerateObject().Select(inner => inner.Name));
        }
        else
        {
            Assert.Contains(member.Name, Texts);
            Assert.Equal(JsonValueKind.String, member.Value.ValueKind);
        }
    }
}
