using Enrichment.Pipeline;
using Enrichment.Pipeline.Running;
using Enrichment.Storage;
using Enrichment.Storage.Queues;
using Enrichment.Storage.Settings;

namespace Enrichment.Cli.Serve;

/// <summary>Runs the whole pipeline in one process, without a Functions host.</summary>
internal static class ArticleServer
{
    /// <summary>Serves <paramref name="storage"/> until it is stopped. Then it finishes the current work and releases the lease.</summary>
    /// <param name="storage">The storage to serve.</param>
    /// <param name="pipeline">The stages.</param>
    /// <param name="settings">The settings for receiving from queues.</param>
    /// <param name="options">The intervals and limits.</param>
    /// <param name="log">The log.</param>
    /// <param name="stop">Requests a stop.</param>
    public static async Task RunAsync(
        ArticleStorage storage,
        EnrichmentPipeline pipeline,
        QueueSettings settings,
        ServeOptions options,
        ServeLog log,
        CancellationToken stop)
    {
        var time = TimeProvider.System;
        using var slots = new SemaphoreSlim(options.Slots);
        using var interrupted = new SemaphoreSlim(1);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var drain = new CancellationTokenSource();
        using var limit = stopping.Token.Register(() => drain.CancelAfter(options.DrainTime));
        var queue = new SignalingQueue(storage.Queue, time);
        var context = new ServeContext
        {
            Storage = storage,
            Queue = queue,
            Runner = new StageRunner(pipeline, storage.Articles, queue, settings.MaxDequeueCount, time),
            Admission = new ArticleAdmission(storage.Articles, new WorkGate(options.WorkMemory)),
            Settings = settings,
            Options = options,
            Log = log,
            Retry = new StorageRetry(log, options, time),
            Slots = slots,
            Interrupted = interrupted,
            Time = time,
            Stop = stopping.Token,
            Drain = drain.Token,
        };
        using var receiver = new ArticleReceiver(context);
        var watcher = new ArticleWatcher(receiver, pipeline.Info, context);
        var loops = InboxQueue.All.Select(inbox => new StageConsumer(inbox, context).RunAsync()).Append(watcher.RunAsync());
        await Task.WhenAll(loops.Select(loop => RunOrStopAsync(loop, stopping)));
        await storage.Lease.DisposeAsync();
    }

    // An exception that ends a loop is an error in this program. The other loops must stop too.
    private static async Task RunOrStopAsync(Task loop, CancellationTokenSource stopping)
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
