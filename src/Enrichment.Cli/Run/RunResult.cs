namespace Enrichment.Cli.Run;

/// <summary>The result of a run.</summary>
/// <param name="Outcomes">The outcomes in order. Articles that were not processed are missing.</param>
/// <param name="Ending">Why the run ended.</param>
internal sealed record RunResult(IReadOnlyList<ArticleOutcome> Outcomes, RunEnding Ending)
{
    /// <summary>Counts the articles in <paramref name="state"/>.</summary>
    public int Count(ArticleState state) => Outcomes.Count(outcome => outcome.State == state);
}
