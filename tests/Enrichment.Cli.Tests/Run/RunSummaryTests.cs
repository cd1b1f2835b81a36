using Enrichment.Articles;
using Enrichment.Cli.Run;
using Enrichment.Sentiment;

namespace Enrichment.Cli.Tests.Run;

public class RunSummaryTests
{
    private static readonly ArticleOutcome Enriched =
        new("a.txt", ArticleState.Enriched) { Figures = new ArticleFigures(7, SentimentLabel.Neutral, 600, 2, 1) };

    private static readonly ArticleOutcome Skipped = new("b.txt", ArticleState.Skipped);

    private static readonly ArticleOutcome Failed =
        new("c.txt", ArticleState.Failed) { Code = ErrorCode.EmptyArticle, Message = "The article is empty." };

    [Fact]
    public void The_totals_are_articles_claims_disputes_failures_by_reason_and_the_rate() => Assert.Equal(
        [
            "2 enriched, 1 skipped, 2 failed in 4.0 s (0.5 articles a second)",
            "1,200 claims, 2 disputes",
            "Failed: 2 emptyArticle",
            "Results: enriched  Failure records: failed",
        ],
        Format(new RunOptions { Paths = [] }, Enriched, Enriched, Skipped, Failed, Failed));

    [Fact]
    public void A_run_with_nothing_new_has_one_line() => Assert.Equal(
        ["Nothing new: The results of all 2 articles are up to date in enriched."],
        Format(new RunOptions { Paths = [] }, Skipped, Skipped));

    [Fact]
    public void A_table_that_was_cut_says_so() => Assert.Equal(
        "The table has only the 1 with the most disputed claims; --table N shows more.",
        Format(new RunOptions { Paths = [], TableRows = 1 }, Enriched, Enriched).First());

    [Fact]
    public void A_run_without_a_table_does_not_mention_it() => Assert.StartsWith(
        "2 enriched",
        Format(new RunOptions { Paths = [], TableRows = 0 }, Enriched, Enriched).First(),
        StringComparison.Ordinal);

    [Fact]
    public void JSON_Lines_are_a_place_of_results() => Assert.Equal(
        "JSON Lines: all.jsonl",
        Format(new RunOptions { Paths = [], Out = null, JsonLines = "all.jsonl" }, Enriched).Last());

    [Theory]
    [InlineData("enriched", null, "enrich: stopped; 1 of 9 articles are done. The same command continues from there.")]
    [InlineData(null, "a", "enrich: stopped; 1 of 9 articles are done. Their results are in a.partial; a was not changed.")]
    public void A_run_that_was_stopped_says_where_its_results_are(string? folder, string? file, string expected)
    {
        var options = new RunOptions { Paths = [], Out = folder, JsonLines = file };

        Assert.Equal(expected, new RunSummary(options, OutputFolders.Create(options), 9).FormatStopped(Count(options, Enriched)));
    }

    private static IEnumerable<string> Format(RunOptions options, params ArticleOutcome[] outcomes)
    {
        var summary = new RunSummary(options, OutputFolders.Create(options), outcomes.Length);
        return summary.Format(new RunResult(Count(options, outcomes), RunEnding.Done), TimeSpan.FromSeconds(4));
    }

    private static RunTally Count(RunOptions options, params ArticleOutcome[] outcomes)
    {
        var tally = new RunTally(options.TableRows);
        foreach (var outcome in outcomes) tally.Add(outcome);
        return tally;
    }
}
