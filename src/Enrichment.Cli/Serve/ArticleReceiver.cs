using System.Text.Json;
using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;

namespace Enrichment.Cli.Serve;

/// <summary>
/// Receives articles, and stores which ones it is receiving. After a kill, the next process finds them there: it sends in the articles whose
/// message was not sent, and it counts the attempts of an article that ends the process every time. Safe to use from many threads.
/// </summary>
/// <param name="context">The shared objects of the server.</param>
internal sealed class ArticleReceiver(ServeContext context) : IDisposable
{
    private static readonly DocumentMetadata NoMetadata = new("", "", "");

    private readonly IArticleStore _store = context.Storage.Articles;
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _writing = new(1);
    private readonly Dictionary<string, int> _underWay = new(StringComparer.Ordinal);
    private Dictionary<string, int> _interrupted = new(StringComparer.Ordinal);
    private long _lastChange;
    private long _lastWritten;

    /// <summary>Loads the articles that another process was receiving when it ended.</summary>
    /// <returns>Their names. Some of them were received completely.</returns>
    public async Task<IReadOnlySet<string>> LoadInterruptedAsync(CancellationToken cancellationToken)
    {
        var stored = await _store.ReadAsync(DocumentKey.Receipts, cancellationToken);
        var receipts = Parse(stored).DistinctBy(receipt => receipt.Name).ToDictionary(receipt => receipt.Name, receipt => receipt.Attempts);
        lock (_lock)
        {
            _interrupted = receipts;
            return receipts.Keys.ToHashSet(StringComparer.Ordinal);
        }
    }

    /// <summary>Forgets the interrupted articles that did not need to be received again.</summary>
    public void ForgetInterrupted()
    {
        lock (_lock) _interrupted.Clear();
    }

    /// <summary>Receives an article when a slot is free, and logs the outcome. The attempt counts when it starts.</summary>
    /// <param name="name">The article's name.</param>
    /// <param name="attempt">The number of the attempt in this process, from 1. Attempts of a killed process are added.</param>
    public async Task ReceiveAsync(string name, int attempt)
    {
        int before;
        bool wasInterrupted;
        lock (_lock) wasInterrupted = _interrupted.TryGetValue(name, out before);
        var outcome = await context.RunInSlotAsync(Stage.Receive, wasInterrupted, () => StartAsync(name, before + attempt));
        context.Log.WriteOutcome(outcome);
    }

    public void Dispose() => _writing.Dispose();

    private async Task<StageOutcome> StartAsync(string name, int attempt)
    {
        try
        {
            await StoreAsync(name, attempt);
            var most = context.Settings.MaxDequeueCount;
            var outcome = attempt > most
                ? await context.Runner.ReceivePoisonedAsync(name, most, context.Drain)
                : await context.Runner.ReceiveAsync(name, attempt, context.Drain);
            lock (_lock) _interrupted.Remove(name);
            return outcome;
        }
        finally
        {
            lock (_lock) _underWay.Remove(name);
        }
    }

    // One write covers all articles that have started since the write before. It stays when they are done.
    private async Task StoreAsync(string name, int attempt)
    {
        long change;
        lock (_lock)
        {
            _underWay[name] = attempt;
            change = ++_lastChange;
        }

        await _writing.WaitAsync(context.Drain);
        try
        {
            if (_lastWritten >= change) return;
            var (receipts, last) = TakeSnapshot();
            await _store.PutAsync(DocumentKey.Receipts, JsonSerializer.SerializeToUtf8Bytes(receipts), NoMetadata, context.Drain);
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
            var waiting = _interrupted.Where(receipt => !_underWay.ContainsKey(receipt.Key));
            return ([.. _underWay.Concat(waiting).Select(receipt => new Receipt(receipt.Key, receipt.Value))], _lastChange);
        }
    }

    private static List<Receipt> Parse(byte[]? stored)
    {
        try
        {
            return stored is null ? [] : JsonSerializer.Deserialize<List<Receipt>>(stored) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private sealed record Receipt(string Name, int Attempts);
}
