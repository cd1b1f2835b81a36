using Enrichment.Articles;
using Enrichment.Cli.Run;
using Enrichment.Sentiment;

namespace Enrichment.Cli.Tests.Run;

public class RunTallyTests
{
    [Fact]
    public void Counts_articles_claims_disputes_and_failures_by_code()
    {
        var tally = Count(
            10,
            Enriched("a.txt", claims: 3, disputed: 2),
            Enriched("b.txt", claims: 1),
            new ArticleOutcome("c.txt", ArticleState.Skipped),
            Failed("d.txt", ErrorCode.TooLarge),
            Failed("e.txt", ErrorCode.EmptyArticle),
            Failed("f.txt", ErrorCode.TooLarge));

        Assert.Equal((2, 1, 3, 6), (tally.Enriched, tally.Skipped, tally.Failed, tally.Total));
        Assert.Equal((4, 1), (tally.Claims, tally.Disputes));
        Assert.Equal([(ErrorCode.EmptyArticle, 1), (ErrorCode.TooLarge, 2)], tally.Failures.Select(pair => (pair.Key, pair.Value)));
    }

    [Fact]
    public void The_rows_are_the_enriched_articles_in_their_order()
    {
        var tally = Count(2, Enriched("a.txt"), Failed("b.txt", ErrorCode.NoText), Enriched("c.txt", disputed: 2));

        Assert.Equal(["a.txt", "c.txt"], GetNames(tally));
    }

    [Fact]
    public void Too_many_rows_are_cut_to_those_with_the_most_disputed_claims()
    {
        var tally = Count(3, Enriched("a", claims: 9), Enriched("b", disputed: 2), Enriched("c", claims: 9), Enriched("d", disputed: 4));

        Assert.Equal(["d", "b", "a"], GetNames(tally));
    }

    [Fact]
    public void Without_rows_the_articles_are_only_counted()
    {
        var tally = Count(0, Enriched("a"), Enriched("b"));

        Assert.Empty(tally.GetRows());
        Assert.Equal(2, tally.Enriched);
    }

    private static IEnumerable<string> GetNames(RunTally tally) => tally.GetRows().Select(row => row.Name);

    private static RunTally Count(int rows, params ArticleOutcome[] outcomes)
    {
        var tally = new RunTally(rows);
        foreach (var outcome in outcomes) tally.Add(outcome);
        return tally;
    }

    private static ArticleOutcome Enriched(string name, int claims = 4, int disputed = 0) =>
        new(name, ArticleState.Enriched) { Figures = new ArticleFigures(1, SentimentLabel.Neutral, claims, disputed, disputed / 2) };

    private static ArticleOutcome Failed(string name, ErrorCode code) => new(name, ArticleState.Failed) { Code = code, Message = "No." };
}
