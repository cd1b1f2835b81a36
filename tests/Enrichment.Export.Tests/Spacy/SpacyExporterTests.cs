using System.Text;
using System.Text.Json;

namespace Enrichment.Export.Tests.Spacy;

public class SpacyExporterTests
{
    [Fact]
    public async Task Offsets_are_those_of_Python_which_counts_code_points()
    {
        var line = Assert.Single((await Exports.RunAsync("spacy", TestArticles.Pairs)).GetLines("articles.jsonl"));

        Assert.Equal(
            [("😀 Zoë 𐍈", "PERSON"), ("🚢", "PRODUCT"), ("Monday", "DATE"), ("5", "QUANTITY")],
            ReadEnts(line).Select(ent => (ent.Words, ent.Label)));
    }

    [Fact]
    public async Task Ents_are_in_order_and_do_not_overlap()
    {
        var lines = (await Exports.RunAsync("spacy", [TestArticles.Sample, .. TestArticles.Hostile])).GetLines("articles.jsonl");

        foreach (var ents in lines.Select(ReadEnts))
        {
            Assert.All(ents, ent => Assert.True(ent.Start < ent.End));
            Assert.All(ents.Zip(ents.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        }
    }

    [Fact]
    public async Task An_article_without_entities_has_an_empty_list()
    {
        var line = Assert.Single((await Exports.RunAsync("spacy", TestArticles.Empty)).GetLines("articles.jsonl"));

        Assert.Empty(ReadEnts(line));
    }

    [Fact]
    public async Task An_entity_has_its_entry_in_a_knowledge_base()
    {
        var line = Assert.Single((await Exports.RunAsync("spacy", TestArticles.Pairs)).GetLines("articles.jsonl"));

        Assert.Contains("\"kb_id\":\"Q42\",\"kb_url\":\"https://www.wikidata.org/wiki/Q42\"", line, StringComparison.Ordinal);
    }

    private static List<(int Start, int End, string Label, string Words)> ReadEnts(string line)
    {
        var root = JsonDocument.Parse(line).RootElement;
        var runes = root.GetProperty("text").GetString()!.EnumerateRunes().ToList();
        return [.. root.GetProperty("ents").EnumerateArray().Select(ent =>
        {
            var (start, end) = (ent.GetProperty("start").GetInt32(), ent.GetProperty("end").GetInt32());
            return (start, end, ent.GetProperty("label").GetString()!, Join(runes[start..end]));
        })];
    }

    private static string Join(IEnumerable<Rune> runes) => string.Concat(runes.Select(rune => rune.ToString()));
}
