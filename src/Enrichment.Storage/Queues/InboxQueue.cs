using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Queues;

/// <summary>A queue that is received from: a stage's, or its poison queue.</summary>
/// <param name="Stage">The stage; one of <see cref="StageOrder.Analyses"/>.</param>
/// <param name="IsPoison">Whether it is the queue of what was received too often.</param>
public sealed record InboxQueue(Stage Stage, bool IsPoison)
{
    /// <summary>Its name in storage.</summary>
    public string Name => StageQueues.NameOf(Stage) + (IsPoison ? StageQueues.PoisonSuffix : "");

    /// <summary>All of them: the stages' in their order, then their poison queues.</summary>
    public static IReadOnlyList<InboxQueue> All { get; } =
    [
        .. StageOrder.Analyses.Select(stage => new InboxQueue(stage, false)),
        .. StageOrder.Analyses.Select(stage => new InboxQueue(stage, true)),
    ];
}
