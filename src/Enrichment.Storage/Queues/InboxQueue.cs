using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Queues;

/// <summary>A queue to receive from: the queue of a stage or its poison queue.</summary>
/// <param name="Stage">The stage; one of <see cref="StageOrder.Analyses"/>.</param>
/// <param name="IsPoison">Whether it is the poison queue.</param>
public sealed record InboxQueue(Stage Stage, bool IsPoison)
{
    /// <summary>The name of the queue in storage.</summary>
    public string Name => StageQueues.GetName(Stage) + (IsPoison ? StageQueues.PoisonSuffix : "");

    /// <summary>All queues: first those of the stages in order, then their poison queues.</summary>
    public static IReadOnlyList<InboxQueue> All { get; } =
    [
        .. StageOrder.Analyses.Select(stage => new InboxQueue(stage, false)),
        .. StageOrder.Analyses.Select(stage => new InboxQueue(stage, true)),
    ];
}
