using Enrichment.Storage.Queues;

namespace Enrichment.Cli.Serve;

/// <summary>Keeps a received message hidden from other receivers while it is processed.</summary>
internal sealed class MessageLease : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task<ReceivedMessage> _renewal;

    /// <summary>Starts to renew <paramref name="message"/>.</summary>
    /// <param name="inbox">The inbox of the message.</param>
    /// <param name="message">The message.</param>
    /// <param name="options">The interval between renewals.</param>
    /// <param name="time">The clock.</param>
    public MessageLease(IStageInbox inbox, ReceivedMessage message, ServeOptions options, TimeProvider time) =>
        _renewal = RenewUntilStoppedAsync(inbox, message, options, time);

    /// <summary>Stops renewing and returns the message with its latest receipt.</summary>
    public async Task<ReceivedMessage> StopRenewingAsync()
    {
        await _stop.CancelAsync();
        return await _renewal;
    }

    public async ValueTask DisposeAsync()
    {
        await StopRenewingAsync();
        _stop.Dispose();
    }

    private async Task<ReceivedMessage> RenewUntilStoppedAsync(
        IStageInbox inbox, ReceivedMessage message, ServeOptions options, TimeProvider time)
    {
        using var timer = new PeriodicTimer(options.RenewEvery, time);
        try
        {
            while (await timer.WaitForNextTickAsync(_stop.Token))
            {
                if (await RenewAsync(inbox, message, options.Visibility) is not { } renewed) return message;
                message = renewed;
            }
        }
        catch (OperationCanceledException)
        {
        }

        return message;
    }

    // A renewal must not be cancelled, because then the new receipt would be unknown.
    private static async Task<ReceivedMessage?> RenewAsync(IStageInbox inbox, ReceivedMessage message, TimeSpan visibility)
    {
        try
        {
            return await inbox.RenewAsync(message, visibility, CancellationToken.None);
        }
#pragma warning disable CA1031 // The next renewal can succeed. Otherwise the message is received twice.
        catch (Exception)
#pragma warning restore CA1031
        {
            return message;
        }
    }
}
