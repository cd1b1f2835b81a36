using Enrichment.Pipeline;

namespace Enrichment.Cli.Tests;

/// <summary>Tests the option <c>--min-confidence</c>.</summary>
public sealed class MinConfidenceTests : IDisposable
{
    private const string Text = "Maria Olsen said that Oslo was calm. She vowed to fight.";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Less_certain_claims_are_left_out_and_the_article_is_enriched_again()
    {
        _folder.Write("a.txt", Text);

        await RunAsync();
        var all = ReadConfidences();
        Assert.Contains("1 enriched, 0 skipped", await RunAsync("--min-confidence", "0.9"), StringComparison.Ordinal);
        Assert.Contains("Nothing new", await RunAsync("--min-confidence", "0.9"), StringComparison.Ordinal);

        Assert.Contains(all, confidence => confidence < 0.9);
        Assert.Equal(all.Where(confidence => confidence >= 0.9), ReadConfidences());
    }

    private async Task<string> RunAsync(params string[] options)
    {
        var result = await Enrich.InAsync(_folder, ["run", "a.txt", .. options]);
        Assert.Equal(0, result.ExitCode);
        return result.StandardOutput + result.StandardError;
    }

    private double[] ReadConfidences() =>
        [.. EnrichmentJson.ReadArticle(File.ReadAllBytes(_folder["enriched/a.txt.json"])).Claims!.Select(claim => claim.Confidence)];
}
