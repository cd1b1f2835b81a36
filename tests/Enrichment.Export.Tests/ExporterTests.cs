using Enrichment.Pipeline;

namespace Enrichment.Export.Tests;

/// <summary>What is true of every format.</summary>
public class ExporterTests
{
    public static TheoryData<string> Formats => [.. ExportFormats.All.Select(format => format.Name)];

    [Fact]
    public void There_are_eight_formats() =>
        Assert.Equal(
            ["csv", "xlsx", "ftm", "elastic", "ninjs", "webannotation", "brat", "spacy"],
            ExportFormats.All.Select(format => format.Name));

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task The_files_of_a_format_are_the_ones_it_names_and_those_of_the_articles(string name)
    {
        var format = ExportFormats.Find(name)!;

        var output = await Exports.RunAsync(name, TestArticles.Sample);

        var others = output.Names.Except(format.Files);
        Assert.Subset(output.Names.ToHashSet(), format.Files.ToHashSet());
        Assert.All(others, file => Assert.StartsWith("harbour-ferry.md.", file, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task The_same_articles_give_the_same_bytes(string format)
    {
        EnrichedArticle[] articles = [TestArticles.Sample, TestArticles.Pairs];

        var (first, second) = (await Exports.RunAsync(format, articles), await Exports.RunAsync(format, articles));

        // A workbook contains the time.
        Assert.All(first.Names.Where(name => format != "xlsx"), name => Assert.Equal(first[name], second[name]));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Hostile_articles_are_exported_as_valid_UTF_8(string format)
    {
        var output = await Exports.RunAsync(format, [.. TestArticles.Hostile]);

        Assert.All(output.Names.Where(name => format != "xlsx"), name => output.GetText(name));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task An_article_without_annotations_is_exported(string format) =>
        Assert.NotEmpty((await Exports.RunAsync(format, TestArticles.Empty)).Names);

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task An_article_does_not_depend_on_those_before_it(string format)
    {
        if (ExportFormats.Find(format)!.Files.Count > 0) return;
        var alone = await Exports.RunAsync(format, TestArticles.Pairs);

        var after = await Exports.RunAsync(format, TestArticles.Sample, TestArticles.Pairs);

        Assert.All(alone.Names, name => Assert.Equal(alone[name], after[name]));
    }

    [Fact]
    public void An_unknown_format_is_not_found() => Assert.Null(ExportFormats.Find("pdf"));
}
