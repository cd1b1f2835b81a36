using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Queues;

namespace Enrichment.Cli.Serve;

/// <summary>Sends messages and signals the receivers in this process, so that they do not wait for the next poll.</summary>
/// <param name="queue">Sends the messages.</param>
/// <param name="time">The clock for the waiting receivers.</param>
internal sealed class SignalingQueue(IStageQueue queue, TimeProvider time) : IStageQueue
{
    private readonly Dictionary<InboxQueue, MessageSignal> _signals = InboxQueue.All.ToDictionary(one => one, _ => new MessageSignal(time));

    /// <summary>Gets the signal for <paramref name="inbox"/>.</summary>
    public MessageSignal GetSignal(InboxQueue inbox) => _signals[inbox];

    public async Task SendAsync(Stage stage, StageMessage message, CancellationToken cancellationToken)
    {
        await queue.SendAsync(stage, message, cancellationToken);
        GetSignal(new InboxQueue(stage, IsPoison: false)).Set();
    }

    public Task SendLaterAsync(Stage stage, StageMessage message, TimeSpan delay, CancellationToken cancellationToken) =>
        queue.SendLaterAsync(stage, message, delay, cancellationToken);
}
