using Enrichment.Storage.Queues;

namespace Enrichment.Cli.Serve;

/// <summary>Keeps a received message hidden from other receivers while it waits and while it is processed.</summary>
internal sealed class MessageLease : IAsyncDisposable
{
    private readonly IStageInbox _inbox;
    private readonly ServeOptions _options;
    private readonly TimeProvider _time;
    private CancellationTokenSource _stop = new();
    private Task<ReceivedMessage> _renewal;
    private volatile bool _isCounted;

    /// <summary>Starts to renew <paramref name="message"/>.</summary>
    /// <param name="inbox">The inbox of the message.</param>
    /// <param name="message">The message.</param>
    /// <param name="options">The interval between renewals.</param>
    /// <param name="time">The clock.</param>
    public MessageLease(IStageInbox inbox, ReceivedMessage message, ServeOptions options, TimeProvider time)
    {
        (_inbox, _options, _time, Attempts) = (inbox, options, time, message.Attempts);
        _isCounted = message.IsCounted;
        _renewal = RenewUntilStoppedAsync(message);
    }

    /// <summary>How many attempts at the message have started.</summary>
    public int Attempts { get; private set; }

    /// <summary>Counts an attempt, because the work starts now. Soon after the first receipt, no call is needed for that.</summary>
    /// <returns>False if another process has received the message.</returns>
    public async Task<bool> TryStartAsync()
    {
        if (_isCounted)
        {
            (_isCounted, Attempts) = (false, 1);
            return true;
        }

        var message = await StopRenewingAsync();
        // A call that is cancelled could have counted the attempt.
        if (await _inbox.StartAsync(message, _options.Visibility, CancellationToken.None) is not { } started) return false;
        Attempts = started.Attempts;
        _stop.Dispose();
        _stop = new CancellationTokenSource();
        _renewal = RenewUntilStoppedAsync(started);
        return true;
    }

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

    private async Task<ReceivedMessage> RenewUntilStoppedAsync(ReceivedMessage message)
    {
        var stop = _stop.Token;
        using var timer = new PeriodicTimer(_options.RenewEvery, _time);
        try
        {
            while (await timer.WaitForNextTickAsync(stop))
            {
                if (await RenewAsync(message) is not { } renewed) return message;
                message = renewed;
            }
        }
        catch (OperationCanceledException)
        {
        }

        return message;
    }

    // A renewal must not be cancelled, because then the new receipt would be unknown.
    private async Task<ReceivedMessage?> RenewAsync(ReceivedMessage message)
    {
        // After a wait, the start checks whether another process has the message.
        _isCounted = false;
        try
        {
            return await _inbox.RenewAsync(message, _options.Visibility, CancellationToken.None);
        }
#pragma warning disable CA1031 // The next renewal can succeed. Otherwise the message is received twice.
        catch (Exception)
#pragma warning restore CA1031
        {
            return message;
        }
    }
}
