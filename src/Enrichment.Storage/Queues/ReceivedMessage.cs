namespace Enrichment.Storage.Queues;

/// <summary>A received message, hidden from other receivers.</summary>
/// <param name="Queue">The queue of the message.</param>
/// <param name="Id">The id of the message.</param>
/// <param name="Receipt">Identifies this receipt; changes with every renewal.</param>
/// <param name="Text">The decoded text.</param>
/// <param name="Attempts">How many attempts at its work have started; see <see cref="IStageInbox.StartAsync"/>.</param>
public sealed record ReceivedMessage(InboxQueue Queue, string Id, string Receipt, string Text, int Attempts)
{
    /// <summary>
    /// Whether this receipt counts as an attempt that has started, so that the work can start without <see cref="IStageInbox.StartAsync"/>.
    /// </summary>
    public bool IsCounted { get; init; }
}
