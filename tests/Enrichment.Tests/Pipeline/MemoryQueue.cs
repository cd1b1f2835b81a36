using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Tests.Pipeline;

/// <summary>The sent messages, in order.</summary>
internal sealed class MemoryQueue : IStageQueue
{
    public List<(Stage Stage, StageMessage Message)> Sent { get; } = [];

    /// <summary>The delays of the messages that were sent for later, in order.</summary>
    public List<TimeSpan> Delays { get; } = [];

    public Task SendAsync(Stage stage, StageMessage message, CancellationToken cancellationToken)
    {
        Sent.Add((stage, message));
        return Task.CompletedTask;
    }

    public Task SendLaterAsync(Stage stage, StageMessage message, TimeSpan delay, CancellationToken cancellationToken)
    {
        Delays.Add(delay);
        return SendAsync(stage, message, cancellationToken);
    }

    /// <summary>Removes the oldest message.</summary>
    public (Stage Stage, StageMessage Message) Take()
    {
        var oldest = Sent[0];
        Sent.RemoveAt(0);
        return oldest;
    }
}
