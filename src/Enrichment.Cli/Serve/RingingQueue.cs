using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Queues;

namespace Enrichment.Cli.Serve;

/// <summary>Sends messages and rings for them, so that this process does not wait for its next look at the queue.</summary>
/// <param name="queue">Sends.</param>
/// <param name="time">What those wait with who wait for a bell.</param>
internal sealed class RingingQueue(IStageQueue queue, TimeProvider time) : IStageQueue
{
    private readonly Dictionary<InboxQueue, Doorbell> _bells = InboxQueue.All.ToDictionary(one => one, _ => new Doorbell(time));

    /// <summary>The bell of <paramref name="inbox"/>.</summary>
    public Doorbell BellOf(InboxQueue inbox) => _bells[inbox];

    public async Task SendAsync(Stage stage, StageMessage message, CancellationToken cancellationToken)
    {
        await queue.SendAsync(stage, message, cancellationToken);
        BellOf(new InboxQueue(stage, IsPoison: false)).Ring();
    }
}
