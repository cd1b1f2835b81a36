using System.Threading.Channels;
using Enrichment.Cli.Serve;
using Enrichment.Cli.Status;
using Enrichment.Export;
using Enrichment.Index;
using Enrichment.Index.Writing;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Cli.Board.Search;

/// <summary>
/// Keeps the index current: after each event of a result, and by comparing it with the listing of the results, at the start and from time
/// to time. An error of the index is logged and does not stop the server.
/// </summary>
/// <param name="store">The storage of the results.</param>
/// <param name="index">The index; null if there is none. The results of events are read nevertheless.</param>
/// <param name="options">The intervals.</param>
/// <param name="log">The events to follow, and the log.</param>
internal sealed class IndexUpdater(IArticleStore store, ArticleIndex? index, ServeOptions options, ServeLog log) : IDisposable
{
    private const int BatchSize = 64;

    // Most results have less than 100 KB, and the largest 64 MiB.
    private const int BatchBytes = 16 * 1024 * 1024;

    private readonly Channel<string> _changed = Channel.CreateUnbounded<string>();
    private readonly SemaphoreSlim _updating = new(1);
    private readonly VersionSet _unreadable = new();
    private string? _lastError;

    /// <summary>Raised for each result that was read after its event, with the time at which it was written.</summary>
    public event Action<EnrichedArticle, DateTimeOffset>? Read;

    /// <summary>Updates the index until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        void Follow(ServeEvent entry)
        {
            if (entry.Progress is { State: ProgressState.Enriched or ProgressState.Failed } done) _changed.Writer.TryWrite(done.Name);
        }

        log.Written += Follow;
        try
        {
            await Task.WhenAll(UpdateAfterEventsAsync(stop), CompareRegularlyAsync(stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        finally
        {
            log.Written -= Follow;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _updating.Dispose();

    // Only the last part of many events waits for more of them.
    private async Task UpdateAfterEventsAsync(CancellationToken stop)
    {
        while (await _changed.Reader.WaitToReadAsync(stop))
        {
            if (_changed.Reader.Count < BatchSize) await Task.Delay(options.IndexEvery, stop);
            var names = new HashSet<string>(StringComparer.Ordinal);
            while (names.Count < BatchSize && _changed.Reader.TryRead(out var name)) names.Add(name);
            await TryAsync(() => UpdateAsync([.. names], stop), stop);
        }
    }

    private async Task UpdateAsync(IReadOnlyList<string> names, CancellationToken stop)
    {
        await _updating.WaitAsync(stop);
        try
        {
            var (batch, bytes, deleted) = (new List<IndexedArticle>(), 0, new List<string>());
            foreach (var name in names)
            {
                var stored = await store.ReadAsync(DocumentKey.ForResult(name), StoredDocument.MaxBytes, stop);
                if (stored is null) deleted.Add(name);
                if (stored is null || Parse(stored.Content) is not { } article) continue;
                Read?.Invoke(article, stored.Document.LastModified);
                batch.Add(new IndexedArticle(article, stored.Document.ETag));
                bytes += stored.Content.Length;
                if (bytes >= BatchBytes) (batch, bytes) = Put(batch);
            }

            Put(batch);
            if (deleted.Count > 0) index?.Remove(deleted);
        }
        finally
        {
            _updating.Release();
        }
    }

    private (List<IndexedArticle> Batch, int Bytes) Put(List<IndexedArticle> batch)
    {
        if (batch.Count > 0) index?.Put(batch);
        return ([], 0);
    }

    private async Task CompareRegularlyAsync(CancellationToken stop)
    {
        while (index is not null)
        {
            await TryAsync(() => CompareAsync(index, stop), stop);
            await Task.Delay(options.CompareEvery, stop);
        }
    }

    private async Task CompareAsync(ArticleIndex compared, CancellationToken stop)
    {
        var versions = compared.ListVersions();
        var indexed = versions.ToDictionary(one => store.GetListedPath(DocumentKey.ForResult(one.Key)), StringComparer.Ordinal);
        var (changed, bytes) = (new List<ListedDocument>(), 0L);
        await foreach (var listed in store.AllAsync(DocumentKind.Result, null, stop))
        {
            var isCurrent = indexed.Remove(listed.Path, out var one) && one.Value == listed.Document.ETag;
            if (isCurrent || _unreadable.Contains(listed.Path, listed.Document.ETag)) continue;
            changed.Add(listed);
            bytes += listed.Document.Length;
            if (changed.Count < BatchSize && bytes < BatchBytes) continue;
            await UpdateAsync(compared, changed, stop);
            (changed, bytes) = ([], 0);
        }

        await UpdateAsync(compared, changed, stop);
        await RemoveAsync(compared, indexed.Values.Select(one => one.Key), stop);
    }

    // Reading and writing must not overlap with an update after an event, or an older result could replace a newer one.
    private async Task UpdateAsync(ArticleIndex compared, List<ListedDocument> documents, CancellationToken stop)
    {
        await _updating.WaitAsync(stop);
        try
        {
            var articles = new List<IndexedArticle>();
            foreach (var listed in documents)
            {
                var content = await store.ReadAsync(listed, stop);
                var article = content is null ? null : Parse(content);
                if (article is not null && store.GetListedPath(DocumentKey.ForResult(article.Name)) == listed.Path)
                    articles.Add(new IndexedArticle(article, listed.Document.ETag));
                else if (content is not null) _unreadable.Add(listed.Path, listed.Document.ETag);
            }

            if (articles.Count > 0) compared.Put(articles);
        }
        finally
        {
            _updating.Release();
        }
    }

    // A result can have been written after its part of the listing was read.
    private async Task RemoveAsync(ArticleIndex compared, IEnumerable<string> names, CancellationToken stop)
    {
        var deleted = new List<string>();
        foreach (var name in names)
            if (await store.FindAsync(DocumentKey.ForResult(name), stop) is null) deleted.Add(name);
        if (deleted.Count > 0) compared.Remove(deleted);
    }

    private async Task TryAsync(Func<Task> update, CancellationToken stop)
    {
        try
        {
            await update();
            _lastError = null;
        }
#pragma warning disable CA1031 // The index can be rebuilt, so its errors must not stop the server. The next comparison repeats the update.
        catch (Exception error) when (!stop.IsCancellationRequested)
#pragma warning restore CA1031
        {
            if (_lastError != error.Message) log.Write($"the index is not updated: {error.Message}", isError: true);
            _lastError = error.Message;
        }
    }

    private static EnrichedArticle? Parse(byte[] content)
    {
        try
        {
            return DocumentReader.Read(content);
        }
        catch (InvalidDocumentException)
        {
            return null;
        }
    }
}
