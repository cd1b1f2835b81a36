using Enrichment.Analysis;

namespace Enrichment.Pipeline.Running;

/// <summary>The outcome of one stage for one article. The host completes the message when it receives it.</summary>
/// <param name="Name">The article's name.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Result">The result.</param>
public sealed record StageOutcome(string Name, Stage Stage, StageResult Result)
{
    /// <summary>The stage that a message was sent to; only for <see cref="StageResult.Sent"/>.</summary>
    public Stage? Next { get; init; }

    /// <summary>When the stage can continue; only for <see cref="StageResult.Waiting"/>.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The failure record; only for <see cref="StageResult.Failed"/>.</summary>
    public FailureRecord? Failure { get; init; }
}
