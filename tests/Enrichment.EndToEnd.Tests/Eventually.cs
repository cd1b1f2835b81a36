namespace Enrichment.EndToEnd.Tests;

/// <summary>Waits for conditions.</summary>
internal static class Eventually
{
    /// <summary>Long enough for a busy computer, short enough to detect a hang.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // A shorter time between two looks at a storage would take the emulator's time from the process under test.
    private static readonly TimeSpan StorageInterval = TimeSpan.FromMilliseconds(250);

    /// <summary>Waits until <paramref name="condition"/> is true.</summary>
    /// <param name="condition">The condition, which reads a storage.</param>
    /// <param name="what">The condition in words, for the message of a failed test.</param>
    public static Task TrueAsync(Func<Task<bool>> condition, Func<string> what) => TrueAsync(condition, what, Patience, StorageInterval);

    /// <summary>Waits until <paramref name="condition"/> is true.</summary>
    /// <param name="condition">The condition, which reads a storage.</param>
    /// <param name="what">The condition in words, for the message of a failed test.</param>
    /// <param name="patience">The longest time to wait.</param>
    public static Task TrueWithinAsync(Func<Task<bool>> condition, Func<string> what, TimeSpan patience) =>
        TrueAsync(condition, what, patience, StorageInterval);

    /// <summary>Waits until <paramref name="condition"/> is true.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="what">The condition in words, for the message of a failed test.</param>
    /// <param name="interval">The time between two evaluations of the condition.</param>
    public static Task TrueAsync(Func<Task<bool>> condition, Func<string> what, TimeSpan interval) =>
        TrueAsync(condition, what, Patience, interval);

    private static async Task TrueAsync(Func<Task<bool>> condition, Func<string> what, TimeSpan patience, TimeSpan interval)
    {
        using var timer = new PeriodicTimer(interval);
        using var end = new CancellationTokenSource(patience);
        try
        {
            while (!await condition()) await timer.WaitForNextTickAsync(end.Token);
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"Not within {patience.TotalSeconds} s: {what()}");
        }
    }
}
