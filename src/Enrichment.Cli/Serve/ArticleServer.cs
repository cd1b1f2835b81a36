using Enrichment.Pipeline;
using Enrichment.Pipeline.Running;
using Enrichment.Pipeline.Sweeping;
using Enrichment.Storage;
using Enrichment.Storage.Queues;
using Enrichment.Storage.Settings;

namespace Enrichment.Cli.Serve;

/// <summary>The whole chain in one process, without a Functions host: watches for articles, and takes them from stage to stage.</summary>
internal static class ArticleServer
{
    /// <summary>Serves <paramref name="storage"/> until it is stopped; ends what is under way then, and gives the lease back.</summary>
    /// <param name="storage">What to serve.</param>
    /// <param name="pipeline">The stages.</param>
    /// <param name="settings">How queues are received from.</param>
    /// <param name="pace">How often what is done, and how much at a time.</param>
    /// <param name="log">Is told what happens.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task RunAsync(
        ArticleStorage storage, EnrichmentPipeline pipeline, QueueSettings settings, ServingPace pace, ServeLog log, CancellationToken stop)
    {
        var time = TimeProvider.System;
        using var slots = new SemaphoreSlim(pace.Slots);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var drain = new CancellationTokenSource();
        using var limit = stopping.Token.Register(() => drain.CancelAfter(pace.DrainTime));
        var queue = new RingingQueue(storage.Queue, time);
        var floor = new ServingFloor
        {
            Storage = storage,
            Queue = queue,
            Runner = new StageRunner(pipeline, storage.Articles, queue, settings.MaxDequeueCount, time),
            Settings = settings,
            Pace = pace,
            Log = log,
            Contact = new StorageContact(log, pace, time),
            Slots = slots,
            Time = time,
            Stop = stopping.Token,
            Drain = drain.Token,
        };
        var watcher = new ArticleWatcher(new ArticleSweep(floor.Runner, storage.Articles, pipeline.Info, time), floor);
        var loops = InboxQueue.All.Select(inbox => new StageConsumer(inbox, floor).RunAsync()).Append(watcher.RunAsync());
        await Task.WhenAll(loops.Select(loop => OrStopAsync(loop, stopping)));
        await storage.Lease.DisposeAsync();
    }

    // A loop that breaks is a fault of ours; the others must not go on as if nothing were missing.
    private static async Task OrStopAsync(Task loop, CancellationTokenSource stopping)
    {
        try
        {
            await loop;
        }
        catch (Exception)
        {
            await stopping.CancelAsync();
            throw;
        }
    }
}
