using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;

namespace Enrichment.Cli.Serve;

/// <summary>Asks storage until it answers. An outage is told of once, however many are kept waiting by it.</summary>
/// <param name="log">Is told.</param>
/// <param name="pace">How long to wait before asking again.</param>
/// <param name="time">What waits.</param>
internal sealed class StorageContact(ServeLog log, ServingPace pace, TimeProvider time)
{
    private readonly Lock _lock = new();
    private int _kept;

    /// <summary>The answer to <paramref name="call"/>, however long it takes.</summary>
    /// <param name="call">Asks.</param>
    /// <param name="stop">Ends the waiting.</param>
    public async Task<T> AskAsync<T>(Func<Task<T>> call, CancellationToken stop)
    {
        var isKept = false;
        try
        {
            for (var pause = pace.MinBackoff; ; pause = Longer(pause, pace.MaxBackoff))
            {
                stop.ThrowIfCancellationRequested();
                try
                {
                    var answer = await call();
                    if (isKept) Answered(answers: true);
                    isKept = false;
                    return answer;
                }
#pragma warning disable CA1031 // Serving goes on after every exception: nearly all of them are outages.
                catch (Exception fault) when (!stop.IsCancellationRequested)
#pragma warning restore CA1031
                {
                    if (!isKept) Unanswered(fault);
                    isKept = true;
                }

                await Task.Delay(pause, time, stop);
            }
        }
        finally
        {
            if (isKept) Answered(answers: false);
        }
    }

    /// <summary>Twice <paramref name="pause"/>, but no longer than <paramref name="most"/>.</summary>
    public static TimeSpan Longer(TimeSpan pause, TimeSpan most) => 2 * pause < most ? 2 * pause : most;

    private void Unanswered(Exception fault)
    {
        lock (_lock)
        {
            if (_kept++ == 0) log.Say($"storage does not answer: {Describe(fault).TrimEnd('.')}; trying again", isFault: true);
        }
    }

    // An outage passes; anything else lasts until somebody does something.
    private static string Describe(Exception error) =>
        error is StorageException { IsTransient: false, Advice: var advice } ? $"{error.Message} {advice}" : ErrorText.Describe(error);

    private void Answered(bool answers)
    {
        lock (_lock)
        {
            if (--_kept == 0 && answers) log.Say("storage answers again");
        }
    }
}
