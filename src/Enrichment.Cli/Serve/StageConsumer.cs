using System.Collections.Concurrent;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;
using Enrichment.Storage.Queues;

namespace Enrichment.Cli.Serve;

/// <summary>Receives the messages of one queue, as the Functions host does, and runs their stage.</summary>
/// <param name="queue">The queue.</param>
/// <param name="context">The shared objects of the server.</param>
internal sealed class StageConsumer(InboxQueue queue, ServeContext context)
{
    private readonly IStageInbox _inbox = context.Storage.Inbox;
    private readonly MessageSignal _signal = context.Queue.GetSignal(queue);

    // The messages whose last attempt ended with an exception here. Any other attempt that did not succeed was interrupted.
    private readonly ConcurrentDictionary<string, bool> _ended = [];

    /// <summary>Receives until it is stopped. Then it finishes the current work and releases messages that have not started.</summary>
    public async Task RunAsync()
    {
        var underWay = new List<Task>();
        try
        {
            await ReceiveAsync(underWay);
        }
        catch (OperationCanceledException) when (context.Stop.IsCancellationRequested)
        {
        }
        finally
        {
            await Task.WhenAll(underWay);
        }
    }

    private async Task ReceiveAsync(List<Task> underWay)
    {
        var (shortest, longest) = (context.Options.MinPoll, Min(context.Options.MaxPoll, context.Settings.MaxPollingInterval));
        for (var pause = shortest; ;)
        {
            await WaitForRoomAsync(underWay);
            // A cancelled call could lose the messages that it has received. So the call is not cancelled by a stop.
            var messages = await context.Retry.ExecuteAsync(
                () => _inbox.ReceiveAsync(queue, context.Settings.BatchSize, context.Options.Visibility, context.Drain), context.Stop);
            // Of interrupted messages, those with the fewest attempts come first. So repeated kills do not always hit the same one.
            underWay.AddRange(messages.OrderBy(message => message.Attempts).Select(message => Task.Run(() => HandleAsync(message))));
            if (messages.Count > 0) pause = shortest;
            else pause = await _signal.WaitAsync(pause, context.Stop) ? shortest : StorageRetry.IncreaseDelay(pause, longest);
        }
    }

    private async Task WaitForRoomAsync(List<Task> underWay)
    {
        while (true)
        {
            foreach (var done in underWay.Where(task => task.IsCompleted)) await done;
            underWay.RemoveAll(task => task.IsCompleted);
            if (underWay.Count <= context.Settings.NewBatchThreshold) return;
            await Task.WhenAny(underWay).WaitAsync(context.Stop);
        }
    }

    private async Task HandleAsync(ReceivedMessage message)
    {
        await using var lease = new MessageLease(_inbox, message, context.Options, context.Time);
        try
        {
            if (!queue.IsPoison && message.Attempts >= context.Settings.MaxDequeueCount) await MoveToPoisonAsync(lease);
            else await RunAsync(message, lease);
        }
        catch (OperationCanceledException) when (context.Stop.IsCancellationRequested)
        {
            await ReleaseAsync(lease, TimeSpan.Zero);
        }
#pragma warning disable CA1031 // Every error is retried. After the last attempt the message goes to the poison queue.
        catch (Exception error)
#pragma warning restore CA1031
        {
            context.Log.WriteRetry(GetName(message), queue.Stage, DescribeNextAttempt(lease), error);
            _ended[message.Id] = true;
            await ReleaseAsync(lease, queue.IsPoison ? context.Options.Visibility : context.Settings.VisibilityTimeout);
        }
    }

    private async Task RunAsync(ReceivedMessage message, MessageLease lease)
    {
        var wasInterrupted = message.Attempts > 0 && !_ended.TryRemove(message.Id, out _) && !queue.IsPoison;
        // Admission comes before the slot: an article that waits for memory takes no slot from others.
        using var admitted = queue.IsPoison ? null : await context.Admission.AdmitMessageAsync(message.Text, context.Stop);
        var outcome = await context.RunInSlotAsync(queue.Stage, wasInterrupted, () => StartAsync(message, lease));
        if (outcome is null) return;
        context.Log.WriteOutcome(outcome);
        await _inbox.CompleteAsync(await lease.StopRenewingAsync(), context.Drain);
    }

    // Returns null if another process has the message.
    private async Task<StageOutcome?> StartAsync(ReceivedMessage message, MessageLease lease)
    {
        if (!await lease.TryStartAsync()) return null;
        return queue.IsPoison
            ? await context.Runner.GiveUpAsync(queue.Stage, message.Text, context.Drain)
            : await context.Runner.RunAsync(queue.Stage, message.Text, lease.Attempts, context.Drain);
    }

    private async Task MoveToPoisonAsync(MessageLease lease)
    {
        await _inbox.MoveToPoisonAsync(await lease.StopRenewingAsync(), context.Drain);
        context.Queue.GetSignal(queue with { IsPoison = true }).Set();
    }

    private async Task ReleaseAsync(MessageLease lease, TimeSpan delay)
    {
        try
        {
            await _inbox.ReleaseAsync(await lease.StopRenewingAsync(), delay, context.Drain);
        }
#pragma warning disable CA1031 // The message becomes visible later without a release.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }

    private string DescribeNextAttempt(MessageLease lease)
    {
        if (queue.IsPoison) return "recording the failure";
        var most = context.Settings.MaxDequeueCount;
        return lease.Attempts < most ? $"attempt {lease.Attempts + 1} of {most}" : $"moved to the poison queue after {most} attempts";
    }

    private static string GetName(ReceivedMessage message) =>
        StageMessage.Parse(message.Text)?.Name ?? $"a message in {message.Queue.Name}";

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
