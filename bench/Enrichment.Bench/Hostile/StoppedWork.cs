using Enrichment.Limits;

namespace Enrichment.Bench.Hostile;

/// <summary>Work that was cancelled, in processor time of its thread.</summary>
/// <param name="Cancelled">The time at the cancellation, or at the end if the work ended before it.</param>
/// <param name="Ended">The time at the end.</param>
internal sealed record StoppedWork(TimeSpan Cancelled, TimeSpan Ended)
{
    /// <summary>Runs <paramref name="work"/> on a thread of its own, and cancels it when it has used <paramref name="after"/>.</summary>
    public static StoppedWork Run(Func<CancellationToken, Task> work, TimeSpan after)
    {
        using var stop = new CancellationTokenSource();
        using var started = new ManualResetEventSlim();
        var clock = ThreadTime.Current;
        var (start, cancelled, ended) = (TimeSpan.Zero, TimeSpan.MaxValue, TimeSpan.Zero);
        var thread = new Thread(() =>
        {
            clock = ThreadTime.Current;
            start = clock.Read()!.Value;
            started.Set();
            Complete(work(stop.Token));
            ended = clock.Read()!.Value - start;
        });
        thread.Start();
        started.Wait();
        while (!thread.Join(TimeSpan.FromMilliseconds(1)))
        {
            if (stop.IsCancellationRequested || clock.Read() - start is not { } used || used < after) continue;
            cancelled = used;
            stop.Cancel();
        }

        return new StoppedWork(cancelled < ended ? cancelled : ended, ended);
    }

    // The stages run on the thread of the caller.
    private static void Complete(Task work)
    {
        try
        {
            work.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            // The end that is measured.
        }
    }
}
