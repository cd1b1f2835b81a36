using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Sweeping;

namespace Enrichment.Cli.Serve;

/// <summary>
/// Receives new and changed articles. One process at a time does so; what it may have missed, because another had its place or it was
/// killed, it sweeps up when it begins.
/// </summary>
/// <param name="sweep">Finds what was missed.</param>
/// <param name="floor">What it shares with the consumers.</param>
internal sealed class ArticleWatcher(ArticleSweep sweep, ServingFloor floor)
{
    private readonly IArticleStore _articles = floor.Storage.Articles;

    /// <summary>Watches while it has the lease, and stands by while another has it, until it is stopped.</summary>
    public async Task RunAsync()
    {
        try
        {
            for (var isTold = false; ; isTold = true)
            {
                if (await HoldAsync()) await WatchWhileHeldAsync();
                else if (!isTold) floor.Log.Say("another process watches for articles; this one works on what is in the queues, and stands by");
                await Task.Delay(floor.Storage.Lease.RenewEvery, floor.Time, floor.Stop);
            }
        }
        catch (OperationCanceledException) when (floor.Stop.IsCancellationRequested)
        {
        }
    }

    private Task<bool> HoldAsync() => floor.Contact.AskAsync(() => floor.Storage.Lease.HoldAsync(floor.Drain), floor.Stop);

    private async Task WatchWhileHeldAsync()
    {
        using var held = CancellationTokenSource.CreateLinkedTokenSource(floor.Stop);
        var tasks = new[] { KeepLeaseAsync(held), WatchAsync(held.Token) };
        try
        {
            // Whatever ends one ends the other.
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
        do await Task.Delay(floor.Storage.Lease.RenewEvery, floor.Time, held.Token);
        while (await HoldAsync());
        floor.Log.Say("another process watches for articles now; this one stands by");
    }

    // What is listed first is the sweep's; what is not among it is new.
    private async Task WatchAsync(CancellationToken held)
    {
        var seen = new VersionSet();
        await foreach (var page in PagesAsync(held))
            foreach (var article in page) seen.Add(article.Name, article.Version.ETag);
        await Task.WhenAll(SweepAsync(held), ReceiveNewAsync(seen, held));
    }

    private async Task SweepAsync(CancellationToken held)
    {
        var everything = new SweepOptions
        {
            MinimumAge = TimeSpan.Zero,
            RedeliverAfter = TimeSpan.Zero,
            Budget = TimeSpan.MaxValue,
            Parallelism = floor.Settings.BatchSize,
        };
        Tell(await floor.Contact.AskAsync(() => sweep.RunAsync(everything, SweepPosition.Start, held), held));
        while (true)
        {
            await Task.Delay(floor.Pace.SweepEvery, floor.Time, held);
            Tell(await floor.Contact.AskAsync(() => sweep.ContinueAsync(new SweepOptions(), held), held));
        }
    }

    private void Tell(SweepReport report)
    {
        if (report.SentIn > 0) floor.Log.Say($"sent in again: {report.SentIn} of {report.Articles} articles, which had no result yet");
        foreach (var fault in report.Faults) floor.Log.Say($"missed {fault.Name}: {fault.Message} The next sweep tries again.", isFault: true);
    }

    private async Task ReceiveNewAsync(VersionSet seen, CancellationToken held)
    {
        var retries = new Queue<Reception>();
        while (true)
        {
            var (listed, pages) = (new VersionSet(), 0);
            await foreach (var page in PagesAsync(held))
            {
                var fresh = page.Where(article => !seen.Contains(article.Name, article.Version.ETag)).Select(article => new Reception(article.Name, 1, default));
                await ReceiveAsync([.. fresh, .. Due(retries)], retries, held);
                foreach (var article in page) listed.Add(article.Name, article.Version.ETag);
                pages++;
            }

            // A listing of a million articles takes its time and its money; it must not be all that storage does.
            seen = listed;
            await Task.Delay(pages * floor.Pace.PausePerPage, floor.Time, held);
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<ListedArticle>> PagesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken held)
    {
        string? next = null;
        do
        {
            var page = await floor.Contact.AskAsync(() => _articles.ListSourcesAsync(next, held), held);
            yield return page.Items;
            next = page.Next;
        }
        while (next is not null);
    }

    private List<Reception> Due(Queue<Reception> retries)
    {
        var (due, now) = (new List<Reception>(), floor.Time.GetUtcNow());
        while (retries.TryPeek(out var first) && first.Due <= now) due.Add(retries.Dequeue());
        return due;
    }

    private Task ReceiveAsync(List<Reception> receptions, Queue<Reception> retries, CancellationToken held) => Parallel.ForEachAsync(
        receptions,
        new ParallelOptions { MaxDegreeOfParallelism = floor.Settings.BatchSize, CancellationToken = held },
        async (reception, _) =>
        {
            if (await TryReceiveAsync(reception) is not { } again) return;
            lock (retries) retries.Enqueue(again);
        });

    // The last try records the failure; where even that cannot be written, it stays the last until it can.
    private async Task<Reception?> TryReceiveAsync(Reception reception)
    {
        try
        {
            floor.Log.Ended(await floor.InSlotAsync(Stage.Receive, () => floor.Runner.ReceiveAsync(reception.Name, reception.Attempt, floor.Drain)));
            return null;
        }
#pragma warning disable CA1031 // Whatever it is, the article is tried again, and has a failure record in the end.
        catch (Exception fault) when (!floor.Stop.IsCancellationRequested)
#pragma warning restore CA1031
        {
            var next = Math.Min(reception.Attempt + 1, floor.Settings.MaxDequeueCount);
            floor.Log.Retrying(reception.Name, Stage.Receive, $"try {next} of {floor.Settings.MaxDequeueCount}", fault);
            return reception with { Attempt = next, Due = floor.Time.GetUtcNow() + floor.Settings.VisibilityTimeout };
        }
    }

    private sealed record Reception(string Name, int Attempt, DateTimeOffset Due);
}
