using System.Text;
using System.Text.Json;
using Enrichment.Pipeline;

namespace Enrichment.Export.Tests.WebAnnotation;

/// <summary>The rules are those of the W3C Web Annotation Data Model.</summary>
public class WebAnnotationExporterTests
{
    public static TheoryData<int> Articles => [.. Enumerable.Range(0, All.Count)];

    private static IReadOnlyList<EnrichedArticle> All =>
        [TestArticles.Sample, TestArticles.Pairs, TestArticles.Empty, .. TestArticles.Hostile];

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task A_collection_has_an_id_a_total_and_an_embedded_page(int index)
    {
        var collection = await ExportAsync(All[index]);

        Assert.Equal("http://www.w3.org/ns/anno.jsonld", collection.GetProperty("@context").GetString());
        Assert.Equal("AnnotationCollection", collection.GetProperty("type").GetString());
        Assert.StartsWith("urn:", collection.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Equal(collection.GetProperty("total").GetInt32(), Items(collection).Count);
        if (collection.TryGetProperty("first", out var page)) Assert.False(page.TryGetProperty("@context", out _));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task Every_annotation_has_a_unique_id_and_a_target(int index)
    {
        var items = Items(await ExportAsync(All[index]));

        Assert.All(items, item => Assert.Equal("Annotation", item.GetProperty("type").GetString()));
        Assert.All(items, item => Assert.True(item.TryGetProperty("target", out _)));
        Assert.Equal(items.Count, items.Select(item => item.GetProperty("id").GetString()).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task Both_selectors_select_the_same_words_by_code_points(int index)
    {
        // What a reader of the JSON sees: halves of surrogate pairs are replaced.
        var text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(All[index].Article.Text));
        var runes = text.EnumerateRunes().ToList();

        foreach (var selectors in Items(await ExportAsync(All[index])).Select(item => item.GetProperty("target")).Where(IsObject))
        {
            var (quotation, position) = (selectors.GetProperty("selector")[0], selectors.GetProperty("selector")[1]);
            var (start, end) = (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
            var exact = quotation.GetProperty("exact").GetString()!;
            Assert.Equal(exact, Join(runes[start..end]));
            Assert.EndsWith(quotation.GetProperty("prefix").GetString()!, Join(runes[..start]), StringComparison.Ordinal);
            Assert.StartsWith(quotation.GetProperty("suffix").GetString()!, Join(runes[end..]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_dispute_links_the_annotations_of_two_claims()
    {
        var items = Items(await ExportAsync(TestArticles.Pairs));

        var dispute = Assert.Single(items, item => item.GetProperty("motivation").GetString() == "linking");
        var claims = from item in items
                     where item.GetProperty("motivation").GetString() == "describing"
                     select item.GetProperty("id").GetString();
        Assert.Equal(claims, dispute.GetProperty("target").EnumerateArray().Select(target => target.GetString()));
    }

    private static async Task<JsonElement> ExportAsync(EnrichedArticle article)
    {
        var output = await Exports.RunAsync("webannotation", article);
        return JsonDocument.Parse(output.GetText(Assert.Single(output.Names))).RootElement;
    }

    private static List<JsonElement> Items(JsonElement collection) =>
        collection.TryGetProperty("first", out var page) ? [.. page.GetProperty("items").EnumerateArray()] : [];

    private static bool IsObject(JsonElement element) => element.ValueKind == JsonValueKind.Object;

    private static string Join(IEnumerable<Rune> runes) => string.Concat(runes.Select(rune => rune.ToString()));
}
