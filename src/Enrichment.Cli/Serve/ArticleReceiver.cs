using System.Text.Json;
using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;

namespace Enrichment.Cli.Serve;

/// <summary>
/// Receives articles, and stores which ones it is receiving. After a kill, the next process finds them there: it sends in the articles
/// whose message was not sent, and it counts the attempts of an article that ends the process every time. Safe to use from many threads.
/// </summary>
/// <param name="context">The shared objects of the server.</param>
internal sealed class ArticleReceiver(ServeContext context) : IDisposable
{
    private static readonly DocumentMetadata NoMetadata = new("", "", "");

    private readonly IArticleStore _store = context.Storage.Articles;
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _writing = new(1);
    private readonly Dictionary<string, Receipt> _underWay = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Receipt> _interrupted = new(StringComparer.Ordinal);
    private long _lastChange;
    private long _lastWritten;

    /// <summary>
    /// Loads the articles that another process was receiving when it ended. Deletes the work documents of those that have changed since.
    /// </summary>
    /// <returns>The names of the unchanged articles. Some of them were received completely.</returns>
    public async Task<IReadOnlySet<string>> LoadInterruptedAsync(CancellationToken cancellationToken)
    {
        foreach (var receipt in Parse(await _store.ReadAsync(DocumentKey.Receipts, cancellationToken)))
        {
            if (!await context.Runner.KeepNewestAsync(receipt.Name, receipt.ETag, cancellationToken)) continue;
            lock (_lock) _interrupted[receipt.Name] = receipt;
        }

        lock (_lock) return _interrupted.Keys.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Forgets the interrupted articles that did not need to be received again.</summary>
    public void ForgetInterrupted()
    {
        lock (_lock) _interrupted.Clear();
    }

    /// <summary>Receives an article when a slot is free, and logs the outcome. The attempt counts when it starts.</summary>
    /// <param name="article">The article.</param>
    /// <param name="attempt">The number of the attempt in this process, from 1. Attempts of a killed process are added.</param>
    public async Task ReceiveAsync(ListedArticle article, int attempt)
    {
        var before = FindInterrupted(article);
        var receipt = new Receipt(article.Name, article.Version.ETag, attempt + (before?.Attempts ?? 0));
        using var admitted = await context.Admission.AdmitAsync(article, context.Stop);
        context.Log.WriteOutcome(await context.RunInSlotAsync(Stage.Receive, before is not null, () => StartAsync(receipt)));
    }

    public void Dispose() => _writing.Dispose();

    private Receipt? FindInterrupted(ListedArticle article)
    {
        lock (_lock)
        {
            var receipt = _interrupted.GetValueOrDefault(article.Name);
            return receipt?.ETag == article.Version.ETag ? receipt : null;
        }
    }

    // After an exception the receipt stays, until another attempt succeeds. A kill before it must not lose the article.
    private async Task<StageOutcome> StartAsync(Receipt receipt)
    {
        await DeleteEarlierAsync(receipt);
        await StoreAsync(receipt);
        // Only the version of the receipt: after a kill, nobody would know of the work on another one.
        var outcome = receipt.Attempts > context.Settings.MaxDequeueCount
            ? await context.Runner.GiveUpReceivingAsync(receipt.Name, receipt.ETag, context.Drain)
            : await context.Runner.ReceiveAsync(receipt.Name, receipt.ETag, receipt.Attempts, context.Drain);
        if (outcome.Result == StageResult.Superseded) await DeleteSupersededAsync(receipt);
        lock (_lock)
        {
            _interrupted.Remove(receipt.Name);
            if (_underWay.GetValueOrDefault(receipt.Name) == receipt) _underWay.Remove(receipt.Name);
        }

        return outcome;
    }

    private async Task DeleteEarlierAsync(Receipt receipt)
    {
        Receipt? earlier;
        lock (_lock) earlier = _underWay.GetValueOrDefault(receipt.Name) ?? _interrupted.GetValueOrDefault(receipt.Name);
        if (earlier is not null && earlier.ETag != receipt.ETag) await DeleteSupersededAsync(earlier);
    }

    // An attempt that has failed can have stored a work document and not sent its message.
    private async Task DeleteSupersededAsync(Receipt receipt) =>
        await context.Runner.KeepNewestAsync(receipt.Name, receipt.ETag, context.Drain);

    // One write covers all articles that have started since the write before. It stays when they are done.
    private async Task StoreAsync(Receipt receipt)
    {
        long change;
        lock (_lock)
        {
            _underWay[receipt.Name] = receipt;
            change = ++_lastChange;
        }

        await _writing.WaitAsync(context.Drain);
        try
        {
            if (_lastWritten >= change) return;
            var (receipts, last) = TakeSnapshot();
            await _store.WriteAsync(DocumentKey.Receipts, JsonSerializer.SerializeToUtf8Bytes(receipts), NoMetadata, context.Drain);
            _lastWritten = last;
        }
        finally
        {
            _writing.Release();
        }
    }

    private (List<Receipt> Receipts, long LastChange) TakeSnapshot()
    {
        lock (_lock)
        {
            return ([.. _underWay.Values, .. _interrupted.Values.Where(receipt => !_underWay.ContainsKey(receipt.Name))], _lastChange);
        }
    }

    private static IEnumerable<Receipt> Parse(byte[]? stored)
    {
        try
        {
            var receipts = stored is null ? null : JsonSerializer.Deserialize<List<Receipt?>>(stored);
            return (receipts ?? []).OfType<Receipt>().Where(receipt => receipt.IsValid());
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private sealed record Receipt(string Name, string ETag, int Attempts)
    {
        // ETags become parts of paths.
        public bool IsValid() => Name is not null && !string.IsNullOrEmpty(ETag) && ETag.All(char.IsAsciiLetterOrDigit) && Attempts > 0;
    }
}
