namespace Enrichment.EndToEnd.Tests;

/// <summary>Waits for conditions.</summary>
internal static class Eventually
{
    /// <summary>Long enough for a busy computer, short enough to detect a hang.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Waits until <paramref name="condition"/> is true.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="what">The condition in words, for the message of a failed test.</param>
    public static async Task TrueAsync(Func<Task<bool>> condition, Func<string> what)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            while (!await condition()) await timer.WaitForNextTickAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"Not within {Patience.TotalSeconds} s: {what()}");
        }
    }
}
