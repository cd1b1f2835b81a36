using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage;
using Enrichment.Storage.Queues;

namespace Enrichment.Cli.Board.Live;

/// <summary>Counts the messages in the queues for all viewers together. In an account, calls cost money.</summary>
/// <param name="storage">The storage.</param>
/// <param name="time">The clock.</param>
internal sealed class QueueCounts(ArticleStorage storage, TimeProvider time) : IDisposable
{
    private readonly TimeSpan _every = TimeSpan.FromSeconds(storage.IsLocal ? 1 : 10);
    private readonly SemaphoreSlim _counting = new(1);
    private IReadOnlyList<QueueCount>? _counts;
    private long _counted;

    /// <summary>Gets the counts of all stages; null if the storage does not answer.</summary>
    public async Task<IReadOnlyList<QueueCount>?> GetAsync(CancellationToken cancellationToken)
    {
        await _counting.WaitAsync(cancellationToken);
        try
        {
            if (_counted != 0 && time.GetElapsedTime(_counted) < _every) return _counts;
            _counts = await CountAsync(cancellationToken);
            _counted = time.GetTimestamp();
            return _counts;
        }
        catch (StorageException)
        {
            _counted = time.GetTimestamp();
            return _counts = null;
        }
        finally
        {
            _counting.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _counting.Dispose();

    private async Task<IReadOnlyList<QueueCount>> CountAsync(CancellationToken cancellationToken)
    {
        var counting = InboxQueue.All.Where(queue => !queue.IsPoison).Select(async queue => new QueueCount(
            EnrichmentJson.GetName(queue.Stage),
            await storage.Inbox.CountAsync(queue, cancellationToken),
            await storage.Inbox.CountAsync(queue with { IsPoison = true }, cancellationToken)));
        return await Task.WhenAll(counting);
    }
}
