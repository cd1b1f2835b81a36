using Enrichment.Embedded;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Tests;

/// <summary>Tests the option <c>--model</c>.</summary>
public sealed class ModelTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Articles_are_enriched_with_the_size_that_is_chosen()
    {
        _folder.Write("a.txt", "Maria Olsen said that Oslo was calm.");

        await RunAsync("a.txt", "--model", "small");

        var article = EnrichmentJson.ReadArticle(File.ReadAllBytes(_folder["enriched/a.txt.json"]));
        Assert.Equal(EmbeddedPipeline.CreateUnloaded(null, AnalyzerModel.Small).Info, article.Pipeline);
        Assert.Contains(article.Entities!, entity => entity.Name == "Oslo");
    }

    [Theory]
    [InlineData("base")]
    [InlineData("BASE")]
    public async Task The_default_is_base(string model)
    {
        _folder.Write("a.txt");

        await RunAsync("a.txt");

        Assert.Contains("Nothing new", await RunAsync("a.txt", "--model", model), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_was_enriched_with_another_size_is_enriched_again()
    {
        _folder.Write("a.txt");

        Assert.Contains("1 enriched, 0 skipped", await RunAsync("a.txt"), StringComparison.Ordinal);
        Assert.Contains("1 enriched, 0 skipped", await RunAsync("a.txt", "--model", "small"), StringComparison.Ordinal);
        Assert.Contains("Nothing new", await RunAsync("a.txt", "--model", "small"), StringComparison.Ordinal);
        Assert.Contains("1 enriched, 0 skipped", await RunAsync("a.txt", "--model", "base"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sentences_are_shown_as_the_size_that_is_chosen_parses_them()
    {
        _folder.Write("a.txt", "Smith said prices rose.");

        var result = await Enrich.InAsync(_folder, "show", "--syntax", "a.txt", "--model", "small");

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.StartsWith("1. Smith said prices rose.", result.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shell_can_complete_the_sizes()
    {
        const string Typed = "run a.txt --model ";

        var result = await Enrich.InAsync(_folder, $"[suggest:{Typed.Length}]", Typed);

        Assert.Equal(["base", "small"], result.StandardOutput.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("run")]
    [InlineData("serve")]
    [InlineData("retry")]
    [InlineData("sweep")]
    [InlineData("show")]
    public async Task The_help_names_the_sizes_and_the_default(string command)
    {
        var help = (await Enrich.InAsync(_folder, command, "--help")).StandardOutput;

        Assert.Contains("--model <SIZE>", help, StringComparison.Ordinal);
        Assert.Contains("[default: base]", help, StringComparison.Ordinal);
    }

    private async Task<string> RunAsync(params string[] arguments)
    {
        var result = await Enrich.InAsync(_folder, ["run", .. arguments]);
        Assert.Equal(0, result.ExitCode);
        return result.StandardOutput;
    }
}
