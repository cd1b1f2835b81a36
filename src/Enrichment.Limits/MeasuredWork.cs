namespace Enrichment.Limits;

/// <summary>
/// Measures the processor time of asynchronous work: of every thread while it runs a part of the work, and of threads that the work starts.
/// </summary>
internal sealed class MeasuredWork
{
    // The runtime calls the handler on each thread that begins or stops to run a part of the work.
    private static readonly AsyncLocal<MeasuredWork?> Current = new(changed =>
    {
        changed.PreviousValue?.Leave();
        changed.CurrentValue?.Enter();
    });

    private readonly Lock _lock = new();
    private readonly Dictionary<ThreadTime, TimeSpan> _entered = [];
    private TimeSpan _used;

    /// <summary>Runs <paramref name="work"/> as a part of this work.</summary>
    public async ValueTask<T> RunAsync<T>(Func<ValueTask<T>> work)
    {
        // The change ends with this method.
        Current.Value = this;
        return await work().ConfigureAwait(false);
    }

    /// <summary>Reads the processor time so far.</summary>
    public TimeSpan Read()
    {
        lock (_lock)
        {
            return _entered.Aggregate(_used, (sum, thread) => sum + GetUsed(thread.Key, thread.Value));
        }
    }

    private void Enter()
    {
        var thread = ThreadTime.Current;
        lock (_lock) _entered[thread] = thread.Read() ?? TimeSpan.Zero;
    }

    private void Leave()
    {
        var thread = ThreadTime.Current;
        lock (_lock)
        {
            if (_entered.Remove(thread, out var entered)) _used += GetUsed(thread, entered);
        }
    }

    private static TimeSpan GetUsed(ThreadTime thread, TimeSpan entered) => (thread.Read() ?? entered) - entered;
}
