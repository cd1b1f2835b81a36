using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;
using Enrichment.Storage.Queues;

namespace Enrichment.Cli.Serve;

/// <summary>Receives one queue's messages, as the Functions host does, and runs their stage.</summary>
/// <param name="queue">The queue.</param>
/// <param name="floor">What it shares with the others.</param>
internal sealed class StageConsumer(InboxQueue queue, ServingFloor floor)
{
    private readonly IStageInbox _inbox = floor.Storage.Inbox;
    private readonly Doorbell _bell = floor.Queue.BellOf(queue);

    /// <summary>Receives until it is stopped; then ends what is under way, and gives back what has not begun.</summary>
    public async Task RunAsync()
    {
        var underWay = new List<Task>();
        try
        {
            await ReceiveAsync(underWay);
        }
        catch (OperationCanceledException) when (floor.Stop.IsCancellationRequested)
        {
        }
        finally
        {
            await Task.WhenAll(underWay);
        }
    }

    private async Task ReceiveAsync(List<Task> underWay)
    {
        var (shortest, longest) = (floor.Pace.MinPoll, Shorter(floor.Pace.MaxPoll, floor.Settings.MaxPollingInterval));
        for (var pause = shortest; ;)
        {
            await ForRoomAsync(underWay);
            // A call that is cut off may have received messages that nobody would know of then: it is waited for.
            var messages = await floor.Contact.AskAsync(() => _inbox.ReceiveAsync(queue, floor.Settings.BatchSize, floor.Pace.Visibility, floor.Drain), floor.Stop);
            underWay.AddRange(messages.Select(message => Task.Run(() => HandleAsync(message))));
            if (messages.Count > 0) pause = shortest;
            else pause = await _bell.WaitAsync(pause, floor.Stop) ? shortest : StorageContact.Longer(pause, longest);
        }
    }

    private async Task ForRoomAsync(List<Task> underWay)
    {
        while (true)
        {
            foreach (var done in underWay.Where(task => task.IsCompleted)) await done;
            underWay.RemoveAll(task => task.IsCompleted);
            if (underWay.Count <= floor.Settings.NewBatchThreshold) return;
            await Task.WhenAny(underWay).WaitAsync(floor.Stop);
        }
    }

    private async Task HandleAsync(ReceivedMessage message)
    {
        await using var held = new HeldMessage(_inbox, message, floor.Pace, floor.Time);
        try
        {
            if (!queue.IsPoison && message.Attempt > floor.Settings.MaxDequeueCount) await MoveToPoisonAsync(held);
            else await RunAsync(message, held);
        }
        catch (OperationCanceledException) when (floor.Stop.IsCancellationRequested)
        {
            await ReleaseAsync(held, TimeSpan.Zero);
        }
#pragma warning disable CA1031 // Whatever it is, the message is tried again, and goes to the poison queue in the end.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            floor.Log.Retrying(NameOf(message), queue.Stage, TriesAfter(message), fault);
            await ReleaseAsync(held, queue.IsPoison ? floor.Pace.Visibility : floor.Settings.VisibilityTimeout);
        }
    }

    private async Task RunAsync(ReceivedMessage message, HeldMessage held)
    {
        Task<StageOutcome> Run() => queue.IsPoison
            ? floor.Runner.GiveUpAsync(queue.Stage, message.Text, floor.Drain)
            : floor.Runner.RunAsync(queue.Stage, message.Text, message.Attempt, floor.Drain);
        floor.Log.Ended(await floor.InSlotAsync(queue.Stage, Run));
        await _inbox.CompleteAsync(await held.LetGoAsync(), floor.Drain);
    }

    private async Task MoveToPoisonAsync(HeldMessage held)
    {
        await _inbox.MoveToPoisonAsync(await held.LetGoAsync(), floor.Drain);
        floor.Queue.BellOf(queue with { IsPoison = true }).Ring();
    }

    private async Task ReleaseAsync(HeldMessage held, TimeSpan delay)
    {
        try
        {
            await _inbox.ReleaseAsync(await held.LetGoAsync(), delay, floor.Drain);
        }
#pragma warning disable CA1031 // It comes into sight by itself, only later.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }

    private string TriesAfter(ReceivedMessage message)
    {
        if (queue.IsPoison) return "recording that it is given up";
        var most = floor.Settings.MaxDequeueCount;
        return message.Attempt < most ? $"try {message.Attempt + 1} of {most}" : $"given up after {most} tries";
    }

    private static string NameOf(ReceivedMessage message) => StageMessage.Parse(message.Text)?.Name ?? $"a message in {message.Queue.Name}";

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
