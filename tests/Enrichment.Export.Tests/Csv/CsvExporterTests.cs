using Enrichment.Pipeline;

namespace Enrichment.Export.Tests.Csv;

public class CsvExporterTests
{
    private static readonly string[] Files = ["articles.csv", "claims.csv", "disputes.csv", "entities.csv"];

    [Fact]
    public async Task There_is_a_row_for_each_article_claim_dispute_and_mention()
    {
        var sample = TestArticles.Sample;

        var output = await Exports.RunAsync("csv", sample, TestArticles.Pairs);

        Assert.Equal(Files, output.Names);
        Assert.Equal(1 + 2, Read(output, "articles.csv").Count);
        Assert.Equal(1 + sample.Claims!.Count + 2, Read(output, "claims.csv").Count);
        Assert.Equal(1 + sample.Disputes!.Count + 1, Read(output, "disputes.csv").Count);
        Assert.Equal(1 + sample.Entities!.Sum(entity => entity.Mentions.Count) + 2, Read(output, "entities.csv").Count);
    }

    [Fact]
    public async Task A_claim_has_its_source_content_and_confidence()
    {
        var rows = Read(await Exports.RunAsync("csv", TestArticles.Pairs), "claims.csv");

        string Get(string column) => rows[1][rows[0].IndexOf(column)];
        Assert.Equal("news/pairs.txt", Get("article"));
        Assert.Equal("2025-05-06T07:08:00-03:00", Get("published"));
        Assert.Equal("😀 Zoë 𐍈", Get("source"));
        Assert.Equal("the 🚢 sank … on Monday 5 May", Get("content"));
        Assert.Equal("asserts", Get("stance"));
        Assert.Equal("0.95", Get("confidence"));
    }

    [Fact]
    public async Task A_dispute_has_the_words_of_both_claims()
    {
        var rows = Read(await Exports.RunAsync("csv", TestArticles.Pairs), "disputes.csv");

        Assert.Equal("the 🚢 sank … on Monday 5 May", rows[1][rows[0].IndexOf("firstContent")]);
        Assert.Equal("it", rows[1][rows[0].IndexOf("secondContent")]);
    }

    [Fact]
    public async Task Numbers_are_not_changed_even_if_they_are_negative()
    {
        var rows = Read(await Exports.RunAsync("csv", TestArticles.Pairs), "articles.csv");

        Assert.Equal("-0.25", rows[1][rows[0].IndexOf("sentimentScore")]);
    }

    [Fact]
    public async Task Every_row_of_hostile_articles_has_a_value_for_each_column()
    {
        EnrichedArticle[] hostile = [.. TestArticles.Hostile];

        var output = await Exports.RunAsync("csv", hostile);

        Assert.All(Files, file => Assert.Single(Read(output, file).Select(row => row.Count).Distinct()));
        Assert.Equal(1 + hostile.Length, Read(output, "articles.csv").Count);
    }

    // As a spreadsheet that separates by semicolons, or that ignores quotation marks, would see it.
    [Fact]
    public async Task No_cell_of_hostile_articles_is_a_formula()
    {
        var output = await Exports.RunAsync("csv", [.. TestArticles.Hostile]);

        var fields = Files.SelectMany(file => Read(output, file)).SelectMany(row => row).Where(field => !double.TryParse(field, out _));
        var cells = fields.SelectMany(field => field.Split(';', '\t', '\n', '\r'));
        Assert.DoesNotContain(cells, cell => cell.Length > 0 && "=+-@＝＋－＠".Contains(cell[0], StringComparison.Ordinal));
    }

    private static List<List<string>> Read(MemoryOutput output, string file) => CsvReader.Read(output.GetText(file));
}
