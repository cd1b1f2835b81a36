using Enrichment.Storage.Queues;

namespace Enrichment.Cli.Serve;

/// <summary>A received message, kept out of others' sight for as long as it is worked on.</summary>
internal sealed class HeldMessage : IAsyncDisposable
{
    private readonly CancellationTokenSource _letGo = new();
    private readonly Task<ReceivedMessage> _held;

    /// <summary>Begins to hold <paramref name="message"/>.</summary>
    /// <param name="inbox">Where it was received.</param>
    /// <param name="message">The message.</param>
    /// <param name="pace">How often it is renewed.</param>
    /// <param name="time">What waits.</param>
    public HeldMessage(IStageInbox inbox, ReceivedMessage message, ServingPace pace, TimeProvider time) => _held = HoldAsync(inbox, message, pace, time);

    /// <summary>The message as it is known to storage now; it is renewed no longer.</summary>
    public async Task<ReceivedMessage> LetGoAsync()
    {
        await _letGo.CancelAsync();
        return await _held;
    }

    public async ValueTask DisposeAsync()
    {
        await LetGoAsync();
        _letGo.Dispose();
    }

    private async Task<ReceivedMessage> HoldAsync(IStageInbox inbox, ReceivedMessage message, ServingPace pace, TimeProvider time)
    {
        using var timer = new PeriodicTimer(pace.RenewEvery, time);
        try
        {
            while (await timer.WaitForNextTickAsync(_letGo.Token))
            {
                if (await RenewAsync(inbox, message, pace.Visibility) is not { } renewed) return message;
                message = renewed;
            }
        }
        catch (OperationCanceledException)
        {
        }

        return message;
    }

    // A renewal that is cut off half way would leave a receipt nobody knows: it is waited for.
    private static async Task<ReceivedMessage?> RenewAsync(IStageInbox inbox, ReceivedMessage message, TimeSpan visibility)
    {
        try
        {
            return await inbox.RenewAsync(message, visibility, CancellationToken.None);
        }
#pragma warning disable CA1031 // Storage that does not answer may do so next time; at worst the message comes in twice.
        catch (Exception)
#pragma warning restore CA1031
        {
            return message;
        }
    }
}
