using System.Collections.Concurrent;
using System.Text.Json;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;

namespace Enrichment.Pipeline.Sweeping;

/// <summary>
/// Finds articles without a current output and sends them in again, for example after a lost event or message. It compares listings. Only
/// articles that the listings leave open are looked up by name, so the order of the listings does not affect the result.
/// </summary>
/// <param name="receive">Receives an article.</param>
/// <param name="store">Stores articles and documents.</param>
/// <param name="pipeline">The pipeline whose outputs are current.</param>
/// <param name="time">The clock.</param>
public sealed class ArticleSweep(
    Func<ListedArticle, CancellationToken, Task> receive, IArticleStore store, PipelineInfo pipeline, TimeProvider time)
{
    private const int MaxErrors = 100;

    /// <summary>Creates a sweep that receives the articles itself.</summary>
    /// <param name="runner">Receives the articles.</param>
    /// <param name="admission">Limits the memory of the articles that are received at the same time.</param>
    /// <param name="store">Stores articles and documents.</param>
    /// <param name="pipeline">The pipeline whose outputs are current.</param>
    /// <param name="time">The clock.</param>
    public ArticleSweep(StageRunner runner, ArticleAdmission admission, IArticleStore store, PipelineInfo pipeline, TimeProvider time)
        : this((article, cancellationToken) => ReceiveAsync(runner, admission, article, cancellationToken), store, pipeline, time)
    {
    }

    /// <summary>Continues the sweep at the stored position, which another process may have stored, and stores the new position.</summary>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">Cancels the sweep. The next call starts at the same position.</param>
    public async Task<SweepReport> ContinueAsync(SweepOptions options, CancellationToken cancellationToken)
    {
        var position = await ReadPositionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var report = await RunAsync(options, position, cancellationToken).ConfigureAwait(false);
            await SavePositionAsync(report.Next ?? SweepPosition.Start, cancellationToken).ConfigureAwait(false);
            return report;
        }
        catch (Exception) when (position != SweepPosition.Start && !cancellationToken.IsCancellationRequested)
        {
            // The stored position may be invalid. The next sweep must not fail because of it again.
            await SavePositionAsync(SweepPosition.Start, cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Sweeps from <paramref name="from"/> to the end, or until the time is used up.</summary>
    /// <param name="options">The options.</param>
    /// <param name="from">The position to start at.</param>
    /// <param name="cancellationToken">Cancels the sweep.</param>
    public async Task<SweepReport> RunAsync(SweepOptions options, SweepPosition from, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var problems = new HashSet<ListingProblem>();
        var results = new OutputCursor(store, DocumentKind.Result, from.Results, problems);
        var failures = new OutputCursor(store, DocumentKind.Failure, from.Failures, problems);
        var (report, order, next) = (new SweepReport(), new OutputOrder(store), from.Articles);
        do
        {
            var page = await store.ListSourcesAsync(next, cancellationToken).ConfigureAwait(false);
            next = page.Next;
            problems.UnionWith(page.Problems);
            var isLast = next is null || time.GetElapsedTime(started) >= options.Budget;
            var (inOrder, outOfOrder) = order.Add(page.Items, isLast);
            var doubtful = outOfOrder.ToList();
            doubtful.AddRange(await FindUnfinishedAsync(inOrder, options, results, failures, cancellationToken).ConfigureAwait(false));
            var found = await SendInAsync(doubtful, options, cancellationToken).ConfigureAwait(false);
            report = Add(report with { Articles = report.Articles + page.Items.Count }, found);
            if (isLast) break;
        }
        while (true);
        PipelineTelemetry.CountSweep();
        var position = next is null ? null : new SweepPosition(next, results.Position, failures.Position);
        return report with { Next = position, Problems = [.. problems] };
    }

    private static async Task ReceiveAsync(
        StageRunner runner, ArticleAdmission admission, ListedArticle article, CancellationToken cancellationToken)
    {
        using var admitted = await admission.AdmitAsync(article, cancellationToken).ConfigureAwait(false);
        await runner.ReceiveAsync(article.Name, 1, cancellationToken).ConfigureAwait(false);
    }

    // An interrupted article can have a result and a work document that nobody continues: it was received again when the process ended.
    private async Task<List<ListedArticle>> FindUnfinishedAsync(
        IReadOnlyList<ListedArticle> articles, SweepOptions options, OutputCursor results, OutputCursor failures,
        CancellationToken cancellationToken)
    {
        var unfinished = new List<ListedArticle>();
        foreach (var article in articles)
        {
            var result = await results.FindAsync(DocumentKey.ForResult(article.Name), cancellationToken).ConfigureAwait(false);
            var failure = await failures.FindAsync(DocumentKey.ForFailure(article.Name), cancellationToken).ConfigureAwait(false);
            if (!IsDone(article, result, failure) || options.Interrupted.Contains(article.Name)) unfinished.Add(article);
        }

        return unfinished;
    }

    private async Task<IReadOnlyList<(ListedArticle Article, Finding Finding, Exception? Error)>> SendInAsync(
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
#pragma warning disable CA1031 // An error of one article must not stop the sweep. The report contains it.
            catch (Exception error) when (!stop.IsCancellationRequested)
#pragma warning restore CA1031
            {
                findings.Add((article, Finding.Failed, error));
            }
        }).ConfigureAwait(false);
        return [.. findings];
    }

    private async Task<Finding> SendInAsync(ListedArticle article, SweepOptions options, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (article.Version.LastModified > now - options.MinimumAge) return Finding.InProgress;
        var result = await store.FindAsync(DocumentKey.ForResult(article.Name), cancellationToken).ConfigureAwait(false);
        var failure = await store.FindAsync(DocumentKey.ForFailure(article.Name), cancellationToken).ConfigureAwait(false);
        if (IsDone(article, result, failure))
        {
            if (options.Interrupted.Contains(article.Name)) await receive(article, cancellationToken).ConfigureAwait(false);
            return Finding.Done;
        }

        var key = DocumentKey.ForWork(article.Name, article.Version.ETag);
        var work = await store.FindAsync(key, cancellationToken).ConfigureAwait(false);
        var isOurs = work?.Metadata.Fingerprint == GetFingerprint(article);
        var isRecent = isOurs && work!.LastModified > now - options.RedeliverAfter;
        if (isRecent && !options.Interrupted.Contains(article.Name)) return Finding.InProgress;
        await receive(article, cancellationToken).ConfigureAwait(false);
        return Finding.SentIn;
    }

    private string GetFingerprint(ListedArticle article) => pipeline.ForArticle(article.Name).Fingerprint;

    private bool IsDone(ListedArticle article, StoredDocument? result, StoredDocument? failure) =>
        (result is null) != (failure is null)
        && (result ?? failure)!.Metadata is var metadata
        && metadata.SourceETag == article.Version.ETag
        && metadata.Fingerprint == GetFingerprint(article);

    private async Task<SweepPosition> ReadPositionAsync(CancellationToken cancellationToken)
    {
        try
        {
            var saved = await store.ReadAsync(DocumentKey.SweepPosition, cancellationToken).ConfigureAwait(false);
            return saved is null ? SweepPosition.Start : SweepPosition.Parse(saved) ?? SweepPosition.Start;
        }
        catch (JsonException)
        {
            return SweepPosition.Start;
        }
    }

    private Task SavePositionAsync(SweepPosition position, CancellationToken cancellationToken) =>
        store.WriteAsync(
            DocumentKey.SweepPosition, position.ToDocument(), new DocumentMetadata("", "", pipeline.Fingerprint), cancellationToken);

    private static SweepReport Add(
        SweepReport report, IReadOnlyList<(ListedArticle Article, Finding Finding, Exception? Error)> found) => report with
        {
            SentIn = report.SentIn + found.Count(one => one.Finding == Finding.SentIn),
            OnTheirWay = report.OnTheirWay + found.Count(one => one.Finding == Finding.InProgress),
            Errors = [.. report.Errors.Concat(found.Where(one => one.Error is not null).Select(CreateError)).Take(MaxErrors)],
        };

    private static SweepError CreateError((ListedArticle Article, Finding Finding, Exception? Error) found) =>
        new(found.Article.Name, ErrorText.Describe(found.Error!));

    private enum Finding
    {
        Done,
        InProgress,
        SentIn,
        Failed,
    }
}
