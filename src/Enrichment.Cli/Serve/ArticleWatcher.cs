using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Enrichment.Analysis;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Sweeping;
using Enrichment.Storage.Queues;

namespace Enrichment.Cli.Serve;

/// <summary>
/// Receives new and changed articles. Only one process at a time watches a storage. When it starts to watch, it sweeps for articles that
/// were missed before.
/// </summary>
/// <param name="receiver">Receives the articles.</param>
/// <param name="pipeline">The pipeline whose outputs are current.</param>
/// <param name="context">The shared objects of the server.</param>
internal sealed class ArticleWatcher(ArticleReceiver receiver, PipelineInfo pipeline, ServeContext context)
{
    private readonly IArticleStore _articles = context.Storage.Articles;
    private readonly ProblemLog _problems = new(context.Log);
    private TimeSpan _lastListing;

    /// <summary>Watches while this process holds the lease, and waits while another process holds it, until it is stopped.</summary>
    public async Task RunAsync()
    {
        try
        {
            for (var isLogged = false; ; isLogged = true)
            {
                if (await AcquireLeaseAsync()) await WatchWhileLeasedAsync();
                else if (!isLogged) context.Log.Write("another process watches for articles; this one processes the queues and waits");
                await Task.Delay(context.Storage.Lease.RenewEvery, context.Time, context.Stop);
            }
        }
        catch (OperationCanceledException) when (context.Stop.IsCancellationRequested)
        {
        }
    }

    private Task<bool> AcquireLeaseAsync() =>
        context.Retry.ExecuteAsync(() => context.Storage.Lease.TryAcquireAsync(context.Drain), context.Stop);

    private async Task WatchWhileLeasedAsync()
    {
        using var held = CancellationTokenSource.CreateLinkedTokenSource(context.Stop);
        var tasks = new[] { KeepLeaseAsync(held), WatchAsync(held.Token) };
        try
        {
            // When one task ends, the other must end too.
            await await Task.WhenAny(tasks);
        }
        finally
        {
            await held.CancelAsync();
            await Task.WhenAll(tasks).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task KeepLeaseAsync(CancellationTokenSource held)
    {
        do await Task.Delay(context.Storage.Lease.RenewEvery, context.Time, held.Token);
        while (await AcquireLeaseAsync());
        context.Log.Write("another process watches for articles now; this one waits");
    }

    // The sweep handles the articles of the first listing. Articles that are not in it are new.
    private async Task WatchAsync(CancellationToken held)
    {
        var interrupted = await context.Retry.ExecuteAsync(() => receiver.LoadInterruptedAsync(held), held);
        var seen = new VersionSet();
        await foreach (var page in ListPagesAsync(held))
            foreach (var article in page) seen.Add(article.Name, article.Version.ETag);
        // Articles that cannot be received, for example in an outage of the storage. The sweep's are retried with the others.
        var retries = new ConcurrentQueue<PendingArticle>();
        var sweep = new ArticleSweep(
            (article, _) => ReceiveAsync(new PendingArticle(article, 1, default), retries), _articles, pipeline, context.Time);
        await Task.WhenAll(SweepAsync(sweep, interrupted, held), ReceiveNewAsync(seen, retries, held));
    }

    private async Task SweepAsync(ArticleSweep sweep, IReadOnlySet<string> interrupted, CancellationToken held)
    {
        var first = new SweepOptions
        {
            MinimumAge = TimeSpan.Zero,
            Interrupted = interrupted,
            Budget = TimeSpan.MaxValue,
            Parallelism = context.Settings.BatchSize,
        };
        // Messages of articles that were received before are still in the queues. If there are none, they are lost.
        if (!await context.Retry.ExecuteAsync(() => HasMessagesAsync(held), held)) first = first with { RedeliverAfter = TimeSpan.Zero };
        await SweepCompletelyAsync(sweep, first, held);
        receiver.ForgetInterrupted();
        while (true)
        {
            await Task.Delay(context.Options.SweepEvery, context.Time, held);
            WriteReport(await context.Retry.ExecuteAsync(() => sweep.ContinueAsync(new SweepOptions(), held), held));
        }
    }

    // Articles that could not be looked up, for example in an outage, are tried again soon. Those that were sent in have their messages.
    private async Task SweepCompletelyAsync(ArticleSweep sweep, SweepOptions options, CancellationToken held)
    {
        for (var pause = context.Settings.VisibilityTimeout; ; pause = StorageRetry.IncreaseDelay(pause, context.Options.SweepEvery))
        {
            var current = options;
            var report = await context.Retry.ExecuteAsync(() => sweep.RunAsync(current, SweepPosition.Start, held), held);
            WriteReport(report);
            if (report.Errors.Count == 0) return;
            await Task.Delay(pause, context.Time, held);
            options = options with { RedeliverAfter = new SweepOptions().RedeliverAfter };
        }
    }

    private async Task<bool> HasMessagesAsync(CancellationToken held)
    {
        // Messages move to the poison queues, which come last. So an article that is about to fail is not sent in again.
        foreach (var queue in InboxQueue.All)
            if (await context.Storage.Inbox.CountAsync(queue, held) > 0) return true;
        return false;
    }

    private void WriteReport(SweepReport report)
    {
        if (report.SentIn > 0)
            context.Log.Write($"sent in again: {report.SentIn} of {report.Articles} articles, which had no result");
        _problems.WriteSwept(report.Problems);
        foreach (var error in report.Errors)
            context.Log.Write($"not sent in {error.Name}: {error.Message} The next sweep tries again.", isError: true);
    }

    private async Task ReceiveNewAsync(VersionSet seen, ConcurrentQueue<PendingArticle> retries, CancellationToken held)
    {
        while (true)
        {
            var (listed, pages) = (new VersionSet(), 0);
            await foreach (var page in ListPagesAsync(held))
            {
                var fresh = page.Where(article => !seen.Contains(article.Name, article.Version.ETag));
                var pending = fresh.Select(article => new PendingArticle(article, 1, default));
                await ReceiveAsync([.. pending, .. TakeDue(retries)], retries, held);
                foreach (var article in page) listed.Add(article.Name, article.Version.ETag);
                pages++;
            }

            seen = listed;
            await Task.Delay(GetPause(pages), context.Time, held);
        }
    }

    // Listing a million articles takes time and costs money. The pause limits the load on the storage. On this machine there is no bill,
    // and a fifth of the time may be spent on listings.
    private TimeSpan GetPause(int pages)
    {
        var (shortest, longest) = (context.Options.MinPause, pages * context.Options.PausePerPage);
        var pause = context.Storage.IsLocal ? 4 * _lastListing : longest;
        return pause > longest ? longest : pause < shortest && context.Storage.IsLocal ? shortest : pause;
    }

    private async IAsyncEnumerable<IReadOnlyList<ListedArticle>> ListPagesAsync([EnumeratorCancellation] CancellationToken held)
    {
        var (next, problems, listing) = ((string?)null, new HashSet<ListingProblem>(), TimeSpan.Zero);
        do
        {
            var start = context.Time.GetTimestamp();
            var page = await context.Retry.ExecuteAsync(() => _articles.ListSourcesAsync(next, held), held);
            listing += context.Time.GetElapsedTime(start);
            problems.UnionWith(page.Problems);
            yield return page.Items;
            next = page.Next;
        }
        while (next is not null);
        _lastListing = listing;
        _problems.WriteListed(problems);
    }

    private List<PendingArticle> TakeDue(ConcurrentQueue<PendingArticle> retries)
    {
        var (due, now) = (new List<PendingArticle>(), context.Time.GetUtcNow());
        while (retries.TryPeek(out var first) && first.Due <= now && retries.TryDequeue(out var pending)) due.Add(pending);
        return due;
    }

    private Task ReceiveAsync(List<PendingArticle> articles, ConcurrentQueue<PendingArticle> retries, CancellationToken held)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = context.Settings.BatchSize, CancellationToken = held };
        return Parallel.ForEachAsync(articles, options, async (pending, _) => await ReceiveAsync(pending, retries));
    }

    // The last attempt records the failure. If that cannot be written, it is repeated as the last attempt.
    private async Task ReceiveAsync(PendingArticle pending, ConcurrentQueue<PendingArticle> retries)
    {
        try
        {
            await receiver.ReceiveAsync(pending.Article, pending.Attempt);
        }
#pragma warning disable CA1031 // Every error is retried. The last attempt writes a failure record.
        catch (Exception error) when (!context.Stop.IsCancellationRequested)
#pragma warning restore CA1031
        {
            var next = Math.Min(pending.Attempt + 1, context.Settings.MaxDequeueCount);
            context.Log.WriteRetry(pending.Article.Name, Stage.Receive, $"attempt {next} of {context.Settings.MaxDequeueCount}", error);
            retries.Enqueue(pending with { Attempt = next, Due = context.Time.GetUtcNow() + context.Settings.VisibilityTimeout });
        }
    }

    private sealed record PendingArticle(ListedArticle Article, int Attempt, DateTimeOffset Due);
}
