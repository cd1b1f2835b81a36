using Enrichment.Analysis;
using Enrichment.Pipeline.Running;
using Enrichment.Storage;
using Enrichment.Storage.Settings;

namespace Enrichment.Cli.Serve;

/// <summary>The objects that the watcher and the consumers of a server share.</summary>
internal sealed record ServeContext
{
    /// <summary>The storage to serve.</summary>
    public required ArticleStorage Storage { get; init; }

    /// <summary>Sends messages and signals their receivers.</summary>
    public required SignalingQueue Queue { get; init; }

    /// <summary>Runs the stages.</summary>
    public required StageRunner Runner { get; init; }

    /// <summary>Limits the memory of the work in progress.</summary>
    public required ArticleAdmission Admission { get; init; }

    /// <summary>The settings for receiving from queues.</summary>
    public required QueueSettings Settings { get; init; }

    /// <summary>The intervals and limits.</summary>
    public required ServeOptions Options { get; init; }

    /// <summary>The log.</summary>
    public required ServeLog Log { get; init; }

    /// <summary>Retries calls to the storage.</summary>
    public required StorageRetry Retry { get; init; }

    /// <summary>
    /// Limits how many articles are processed in parallel. The work needs the processor, so more would only wait for each other.
    /// </summary>
    public required SemaphoreSlim Slots { get; init; }

    /// <summary>
    /// Lets only one interrupted article be processed at a time. If it is the one that ends the process, no other interrupted article
    /// loses an attempt too.
    /// </summary>
    public required SemaphoreSlim Interrupted { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>Cancelled when a stop is requested. No new work starts.</summary>
    public required CancellationToken Stop { get; init; }

    /// <summary>Cancelled when the current work has had its time to finish.</summary>
    public required CancellationToken Drain { get; init; }

    /// <summary>Runs <paramref name="work"/> when a slot is free.</summary>
    /// <param name="stage">The stage, for the counts of the log.</param>
    /// <param name="wasInterrupted">Whether an earlier attempt did not end. It then waits for its turn too.</param>
    /// <param name="work">The work. An attempt counts when it starts, so that waiting costs none.</param>
    public async Task<T> RunInSlotAsync<T>(Stage stage, bool wasInterrupted, Func<Task<T>> work)
    {
        if (wasInterrupted) await Interrupted.WaitAsync(Stop);
        try
        {
            return await RunInSlotAsync(stage, work);
        }
        finally
        {
            if (wasInterrupted) Interrupted.Release();
        }
    }

    private async Task<T> RunInSlotAsync<T>(Stage stage, Func<Task<T>> work)
    {
        await Slots.WaitAsync(Stop);
        try
        {
            return await Log.TrackAsync(stage, work);
        }
        finally
        {
            Slots.Release();
        }
    }
}
