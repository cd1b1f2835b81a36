using System.Collections.Concurrent;
using System.Text.Json;
using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;

namespace Enrichment.Pipeline.Sweeping;

/// <summary>
/// Finds articles without a current output, whatever became of the event or message that should have led to one, and sends them in again.
/// It compares listings. Only what they leave in doubt is asked for by name, so no order of the listings makes the result wrong.
/// </summary>
/// <param name="runner">Receives them.</param>
/// <param name="store">Where they are.</param>
/// <param name="pipeline">What makes outputs current.</param>
/// <param name="time">What the age of an article is told by.</param>
public sealed class ArticleSweep(StageRunner runner, IArticleStore store, PipelineInfo pipeline, TimeProvider time)
{
    private const int MaxFaults = 100;

    /// <summary>Sweeps on from where the last call came to, in this process or another, and keeps the place it comes to.</summary>
    /// <param name="options">How.</param>
    /// <param name="cancellationToken">Stops it; the next call begins where this one did.</param>
    public async Task<SweepReport> ContinueAsync(SweepOptions options, CancellationToken cancellationToken)
    {
        var position = await KeptPositionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var report = await RunAsync(options, position, cancellationToken).ConfigureAwait(false);
            await KeepAsync(report.Next ?? SweepPosition.Start, cancellationToken).ConfigureAwait(false);
            return report;
        }
        catch (Exception) when (position != SweepPosition.Start && !cancellationToken.IsCancellationRequested)
        {
            // It may be the place that does not hold any more; the next sweep must not fail at it again.
            await KeepAsync(SweepPosition.Start, cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Sweeps from <paramref name="from"/> until the end, or until the time is up.</summary>
    /// <param name="options">How.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<SweepReport> RunAsync(SweepOptions options, SweepPosition from, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        var (results, failures) = (new OutputCursor(store, DocumentKind.Result, from.Results), new OutputCursor(store, DocumentKind.Failure, from.Failures));
        var (report, order, next) = (new SweepReport(), new OutputOrder(store), from.Articles);
        do
        {
            var page = await store.ListSourcesAsync(next, cancellationToken).ConfigureAwait(false);
            next = page.Next;
            var isLast = next is null || time.GetElapsedTime(began) >= options.Budget;
            var (inOrder, outOfOrder) = order.Add(page.Items, isLast);
            var inDoubt = outOfOrder.ToList();
            foreach (var article in inOrder)
            {
                var result = await results.FindAsync(DocumentKey.Result(article.Name), cancellationToken).ConfigureAwait(false);
                var failure = await failures.FindAsync(DocumentKey.Failure(article.Name), cancellationToken).ConfigureAwait(false);
                if (!IsDone(article, result, failure)) inDoubt.Add(article);
            }

            report = Add(report with { Articles = report.Articles + page.Items.Count }, await SendInAsync(inDoubt, options, cancellationToken).ConfigureAwait(false));
            if (isLast) break;
        }
        while (true);
        PipelineTelemetry.Swept();
        return report with { Next = next is null ? null : new SweepPosition(next, results.Position, failures.Position) };
    }

    private async Task<IReadOnlyList<(ListedArticle Article, Finding Finding, Exception? Fault)>> SendInAsync(
        List<ListedArticle> articles, SweepOptions options, CancellationToken cancellationToken)
    {
        var findings = new ConcurrentBag<(ListedArticle, Finding, Exception?)>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(articles, parallel, async (article, stop) =>
        {
            try
            {
                findings.Add((article, await SendInAsync(article, options, stop).ConfigureAwait(false), null));
            }
#pragma warning disable CA1031 // One article's fault must not keep the sweep from the others; the report tells of it.
            catch (Exception fault) when (!stop.IsCancellationRequested)
#pragma warning restore CA1031
            {
                findings.Add((article, Finding.Faulted, fault));
            }
        }).ConfigureAwait(false);
        return [.. findings];
    }

    private async Task<Finding> SendInAsync(ListedArticle article, SweepOptions options, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (article.Version.LastModified > now - options.MinimumAge) return Finding.OnItsWay;
        var result = await store.FindAsync(DocumentKey.Result(article.Name), cancellationToken).ConfigureAwait(false);
        var failure = await store.FindAsync(DocumentKey.Failure(article.Name), cancellationToken).ConfigureAwait(false);
        if (IsDone(article, result, failure)) return Finding.Done;

        var received = await store.FindAsync(DocumentKey.Work(article.Name, article.Version.ETag, Stage.Receive), cancellationToken).ConfigureAwait(false);
        if (received?.Stamp.Fingerprint == pipeline.Fingerprint && received.LastModified > now - options.RedeliverAfter) return Finding.OnItsWay;
        await runner.ReceiveAsync(article.Name, 1, cancellationToken).ConfigureAwait(false);
        return Finding.SentIn;
    }

    private bool IsDone(ListedArticle article, StoredDocument? result, StoredDocument? failure) =>
        (result is null) != (failure is null)
        && (result ?? failure)!.Stamp is var stamp && stamp.SourceETag == article.Version.ETag && stamp.Fingerprint == pipeline.Fingerprint;

    private async Task<SweepPosition> KeptPositionAsync(CancellationToken cancellationToken)
    {
        try
        {
            var kept = await store.ReadAsync(DocumentKey.SweepPosition, cancellationToken).ConfigureAwait(false);
            return kept is null ? SweepPosition.Start : SweepPosition.Parse(kept) ?? SweepPosition.Start;
        }
        catch (JsonException)
        {
            return SweepPosition.Start;
        }
    }

    private Task KeepAsync(SweepPosition position, CancellationToken cancellationToken) =>
        store.PutAsync(DocumentKey.SweepPosition, position.ToDocument(), new DocumentStamp("", "", pipeline.Fingerprint), cancellationToken);

    private static SweepReport Add(SweepReport report, IReadOnlyList<(ListedArticle Article, Finding Finding, Exception? Fault)> found) => report with
    {
        SentIn = report.SentIn + found.Count(one => one.Finding == Finding.SentIn),
        OnTheirWay = report.OnTheirWay + found.Count(one => one.Finding == Finding.OnItsWay),
        Faults = [.. report.Faults.Concat(found.Where(one => one.Fault is not null).Select(CreateFault)).Take(MaxFaults)],
    };

    private static SweepFault CreateFault((ListedArticle Article, Finding Finding, Exception? Fault) found) =>
        new(found.Article.Name, ErrorText.Describe(found.Fault!));

    private enum Finding
    {
        Done,
        OnItsWay,
        SentIn,
        Faulted,
    }
}
