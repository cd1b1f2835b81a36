namespace Enrichment.Cli.Run;

/// <summary>How a run went.</summary>
/// <param name="Outcomes">What became of the articles, in order; those that were not reached are missing.</param>
/// <param name="Ending">Why it ended.</param>
internal sealed record RunResult(IReadOnlyList<ArticleOutcome> Outcomes, RunEnding Ending)
{
    /// <summary>How many articles ended in <paramref name="state"/>.</summary>
    public int Count(ArticleState state) => Outcomes.Count(outcome => outcome.State == state);
}
