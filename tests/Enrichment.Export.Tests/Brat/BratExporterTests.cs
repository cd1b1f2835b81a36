using Enrichment.Pipeline;

namespace Enrichment.Export.Tests.Brat;

public class BratExporterTests
{
    public static TheoryData<int> Articles => [.. Enumerable.Range(0, All.Count)];

    private static IReadOnlyList<EnrichedArticle> All =>
        [TestArticles.Sample, TestArticles.Pairs, TestArticles.Empty, .. TestArticles.Hostile];

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task Every_annotation_has_the_words_at_its_place(int index) => Assert.NotNull(await ExportAsync(All[index]));

    [Fact]
    public async Task A_content_with_two_parts_has_two_places()
    {
        var annotations = await ExportAsync(TestArticles.Pairs);

        Assert.Contains("Content 13 23;39 54\tthe 🚢 sank on Monday 5 May", annotations.Values);
    }

    [Fact]
    public async Task A_claim_is_an_event_with_its_source_its_content_and_its_attributes()
    {
        var annotations = await ExportAsync(TestArticles.Pairs);

        var arguments = annotations["E1"].Split(' ').Select(argument => argument.Split(':')).ToDictionary(pair => pair[0], pair => pair[1]);
        Assert.EndsWith("\tsaid", annotations[arguments["Claim"]], StringComparison.Ordinal);
        Assert.EndsWith("\t😀 Zoë 𐍈", annotations[arguments["Source"]], StringComparison.Ordinal);
        Assert.Contains("Stance E2 denies", annotations.Values);
    }

    [Fact]
    public async Task A_dispute_is_a_relation_of_two_events() =>
        Assert.Equal("Disputes Arg1:E1 Arg2:E2", (await ExportAsync(TestArticles.Pairs))["R1"]);

    [Fact]
    public async Task An_annotation_over_two_lines_has_a_part_for_each_line()
    {
        var article = TestArticles.Create("a", "Ann \u2028 \n Bo said it\u0085sank.", null);

        var annotations = await ExportAsync(article);

        Assert.Contains("Person 0 3;8 10\tAnn Bo", annotations.Values);
        Assert.Contains("Content 16 18;19 23\tit sank", annotations.Values);
    }

    [Fact]
    public async Task The_configuration_declares_every_type()
    {
        var output = await Exports.RunAsync("brat", TestArticles.Sample);
        var configuration = output.GetText("annotation.conf");

        var types = (await ExportAsync(TestArticles.Sample)).Values.Select(annotation => annotation.Split(' ', ':')[0]).Distinct();

        Assert.All(types, type => Assert.Matches($@"(?m)^{type}(\t|$)", configuration));
    }

    private static async Task<Dictionary<string, string>> ExportAsync(EnrichedArticle article)
    {
        var output = await Exports.RunAsync("brat", article);
        return StandoffReader.Read(output.GetText($"{article.Name}.txt"), output.GetText($"{article.Name}.ann"));
    }
}
