namespace Enrichment.EndToEnd.Tests;

/// <summary>Waits for what has to come true in the end.</summary>
internal static class Eventually
{
    /// <summary>Long for a busy machine, short for something that hangs.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Waits until <paramref name="condition"/> holds.</summary>
    /// <param name="condition">What is waited for.</param>
    /// <param name="what">What is missing if it never does.</param>
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
