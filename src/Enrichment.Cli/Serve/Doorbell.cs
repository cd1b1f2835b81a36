namespace Enrichment.Cli.Serve;

/// <summary>Wakes whoever waits for messages. Safe to use from many threads; one waits.</summary>
/// <param name="time">What waits.</param>
internal sealed class Doorbell(TimeProvider time)
{
    private TaskCompletionSource _rung = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Wakes who waits, or who waits next.</summary>
    public void Ring() => Volatile.Read(ref _rung).TrySetResult();

    /// <summary>Waits for the bell.</summary>
    /// <param name="atMost">How long.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>Whether it rang.</returns>
    public async Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        try
        {
            await _rung.Task.WaitAsync(atMost, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            return false;
        }

        Volatile.Write(ref _rung, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        return true;
    }
}
