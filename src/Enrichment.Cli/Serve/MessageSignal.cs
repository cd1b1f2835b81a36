namespace Enrichment.Cli.Serve;

/// <summary>Wakes the loop that waits for messages. Safe to use from many threads; only one can wait.</summary>
/// <param name="time">The clock.</param>
internal sealed class MessageSignal(TimeProvider time)
{
    private TaskCompletionSource _signal = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Wakes the waiting loop, or the next one that waits.</summary>
    public void Set() => Volatile.Read(ref _signal).TrySetResult();

    /// <summary>Waits for the signal.</summary>
    /// <param name="atMost">The maximum time to wait.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>True if the signal was set; false if the time is over.</returns>
    public async Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        try
        {
            await _signal.Task.WaitAsync(atMost, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            return false;
        }

        Volatile.Write(ref _signal, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        return true;
    }
}
