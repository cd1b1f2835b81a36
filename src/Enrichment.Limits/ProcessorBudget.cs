using System.Collections.Concurrent;
using Enrichment.Articles;
using Enrichment.Pipeline;

namespace Enrichment.Limits;

/// <summary>
/// Stops a stage of an article that uses too much processor time. Only the time of its own threads counts, so a busy machine or an article
/// beside it makes no difference. Safe to use from many threads.
/// </summary>
public sealed class ProcessorBudget : IProcessorBudget, IDisposable
{
    /// <summary>The default of <see cref="Limit"/> in seconds.</summary>
    public const int DefaultSeconds = 120;

    /// <summary>The largest <see cref="Limit"/> in seconds.</summary>
    public const int MaxSeconds = 3600;

    private static readonly TimeSpan CheckEvery = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<MeasuredWork, CancellationTokenSource> _running = [];
    private readonly ManualResetEvent _stopped = new(false);

    /// <summary>Creates a budget.</summary>
    /// <param name="limit">The processor time of one stage of one article, more than 0.</param>
    public ProcessorBudget(TimeSpan limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit, TimeSpan.Zero);
        Limit = limit;
        // The threads of the pool can all be busy with articles.
        new Thread(Watch) { IsBackground = true, Name = nameof(ProcessorBudget) }.Start();
    }

    /// <summary>The processor time of one stage of one article.</summary>
    public TimeSpan Limit { get; }

    /// <inheritdoc/>
    public async ValueTask<T> RunAsync<T>(Func<CancellationToken, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        var measured = new MeasuredWork();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _running[measured] = stop;
        try
        {
            return await measured.RunAsync(() => work(stop.Token)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new ArticleException(
                ErrorCode.TooComplex,
                $"The article needs more than {Limit.TotalSeconds:0.###} seconds of processor time in one stage; "
                + "split it into parts, or raise the limit: docs/operations.md.");
        }
        finally
        {
            // The watch must not cancel a source that is disposed.
            lock (stop) _running.TryRemove(measured, out _);
        }
    }

    /// <summary>Stops the watch. Work in progress is no longer limited.</summary>
    public void Dispose() => _stopped.Set();

    private void Watch()
    {
        while (!_stopped.WaitOne(CheckEvery))
        {
            foreach (var (work, stop) in _running)
            {
                if (work.Read() > Limit) Stop(work, stop);
            }
        }
    }

    // The work can end at the same time.
    private void Stop(MeasuredWork work, CancellationTokenSource stop)
    {
        lock (stop)
        {
            // The callbacks can continue the work. They must not run on this thread.
            if (_running.ContainsKey(work)) _ = stop.CancelAsync();
        }
    }
}
