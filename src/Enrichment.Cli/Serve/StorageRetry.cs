using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;

namespace Enrichment.Cli.Serve;

/// <summary>Retries calls to the storage until they succeed. An outage is reported once, even if many calls wait for it.</summary>
/// <param name="log">The log.</param>
/// <param name="options">The time between two attempts.</param>
/// <param name="time">The clock.</param>
internal sealed class StorageRetry(ServeLog log, ServeOptions options, TimeProvider time)
{
    private readonly Lock _lock = new();
    private int _waiting;

    /// <summary>Returns the result of <paramref name="call"/>, after any number of attempts.</summary>
    /// <param name="call">Calls the storage.</param>
    /// <param name="stop">Cancels the wait.</param>
    public async Task<T> ExecuteAsync<T>(Func<Task<T>> call, CancellationToken stop)
    {
        var isWaiting = false;
        try
        {
            for (var pause = options.MinBackoff; ; pause = IncreaseDelay(pause, options.MaxBackoff))
            {
                stop.ThrowIfCancellationRequested();
                try
                {
                    var answer = await call();
                    if (isWaiting) ReportAnswer(hasAnswer: true);
                    isWaiting = false;
                    return answer;
                }
#pragma warning disable CA1031 // The server continues after every exception. Nearly all of them are outages.
                catch (Exception error)
#pragma warning restore CA1031
                {
                    stop.ThrowIfCancellationRequested();
                    if (!isWaiting) ReportOutage(error);
                    isWaiting = true;
                }

                await Task.Delay(pause, time, stop);
            }
        }
        finally
        {
            if (isWaiting) ReportAnswer(hasAnswer: false);
        }
    }

    /// <summary>Doubles <paramref name="pause"/>, up to <paramref name="most"/>.</summary>
    public static TimeSpan IncreaseDelay(TimeSpan pause, TimeSpan most) => 2 * pause < most ? 2 * pause : most;

    private void ReportOutage(Exception error)
    {
        lock (_lock)
        {
            if (_waiting++ == 0) log.Write($"storage does not answer: {Describe(error).TrimEnd('.')}; trying again", isError: true);
        }
    }

    // An outage ends without a change. Other errors need one, so the advice is included.
    private static string Describe(Exception error) =>
        error is StorageException { IsTransient: false, Advice: var advice } ? $"{error.Message} {advice}" : ErrorText.Describe(error);

    private void ReportAnswer(bool hasAnswer)
    {
        lock (_lock)
        {
            if (--_waiting == 0 && hasAnswer) log.Write("storage answers again");
        }
    }
}
