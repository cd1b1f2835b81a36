using Enrichment.Analysis;
using Enrichment.Pipeline.Running;
using Enrichment.Storage;
using Enrichment.Storage.Settings;

namespace Enrichment.Cli.Serve;

/// <summary>What the watcher and the consumers of one process share.</summary>
internal sealed record ServingFloor
{
    /// <summary>What is served.</summary>
    public required ArticleStorage Storage { get; init; }

    /// <summary>Sends, and wakes who receives.</summary>
    public required RingingQueue Queue { get; init; }

    /// <summary>Does the work.</summary>
    public required StageRunner Runner { get; init; }

    /// <summary>How queues are received from.</summary>
    public required QueueSettings Settings { get; init; }

    /// <summary>How often what is done.</summary>
    public required ServingPace Pace { get; init; }

    /// <summary>Is told what happens.</summary>
    public required ServeLog Log { get; init; }

    /// <summary>Asks storage.</summary>
    public required StorageContact Contact { get; init; }

    /// <summary>Places for articles being worked on: analysing is for the processor, and more at a time would only keep one another waiting.</summary>
    public required SemaphoreSlim Slots { get; init; }

    /// <summary>What everything waits with.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>Cancelled when a stop is asked for: nothing new is begun.</summary>
    public required CancellationToken Stop { get; init; }

    /// <summary>Cancelled when what is under way has had its time to end.</summary>
    public required CancellationToken Drain { get; init; }

    /// <summary>Does <paramref name="work"/> in one of the slots.</summary>
    public async Task<StageOutcome> InSlotAsync(Stage stage, Func<Task<StageOutcome>> work)
    {
        await Slots.WaitAsync(Stop);
        try
        {
            return await Log.DuringAsync(stage, work);
        }
        finally
        {
            Slots.Release();
        }
    }
}
