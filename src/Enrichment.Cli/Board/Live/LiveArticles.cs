using Enrichment.Cli.Serve;
using Enrichment.Storage;

namespace Enrichment.Cli.Board.Live;

/// <summary>What the board shows of a running server.</summary>
/// <param name="storage">The storage that is served.</param>
/// <param name="time">The clock.</param>
internal sealed class LiveArticles(ArticleStorage storage, TimeProvider time) : IDisposable
{
    private readonly Throughput _throughput = new(time);
    private readonly QueueCounts _queues = new(storage, time);
    private ServeLog? _log;

    /// <summary>The articles.</summary>
    public ArticleList List { get; } = new(time);

    /// <summary>Follows the events of a server.</summary>
    public void Follow(ServeLog log)
    {
        _log = log;
        log.Written += Apply;
    }

    /// <summary>Gets the current counts.</summary>
    public async Task<BoardCounts> CountAsync(CancellationToken cancellationToken)
    {
        var counts = _log?.Counts;
        return new BoardCounts
        {
            Enriched = counts?.Enriched ?? 0,
            Skipped = counts?.Skipped ?? 0,
            Failed = counts?.Failed ?? 0,
            Retried = counts?.Retried ?? 0,
            UnderWay = counts?.UnderWay.Values.Sum() ?? 0,
            Queues = await _queues.GetAsync(cancellationToken),
            Finished = _throughput.GetCounts(),
        };
    }

    /// <inheritdoc/>
    public void Dispose() => _queues.Dispose();

    private void Apply(ServeEvent entry)
    {
        if (entry.Progress is not { } progress) return;
        List.Apply(progress);
        if (progress.State is ProgressState.Enriched or ProgressState.Failed) _throughput.Count();
    }
}
