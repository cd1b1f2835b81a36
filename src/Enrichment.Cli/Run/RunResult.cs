namespace Enrichment.Cli.Run;

/// <summary>The result of a run.</summary>
/// <param name="Tally">The outcomes of the articles that were processed.</param>
/// <param name="Ending">Why the run ended.</param>
internal sealed record RunResult(RunTally Tally, RunEnding Ending);
