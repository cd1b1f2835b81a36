using Enrichment.Analysis;

namespace Enrichment.Pipeline.Running;

/// <summary>What became of one article in one stage. Whoever drives the stage completes its message then.</summary>
/// <param name="Name">The article's name.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Result">How it ended.</param>
public sealed record StageOutcome(string Name, Stage Stage, StageResult Result)
{
    /// <summary>The stage whose queue has a message now; of <see cref="StageResult.Sent"/>.</summary>
    public Stage? Next { get; init; }

    /// <summary>The record; of <see cref="StageResult.Failed"/>.</summary>
    public FailureRecord? Failure { get; init; }
}
