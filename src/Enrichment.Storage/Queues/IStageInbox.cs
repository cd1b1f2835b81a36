using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Queues;

/// <summary>
/// Receives messages from the stage queues, for hosts without queue triggers. Safe to use from many threads. Every call throws a <see
/// cref="StorageException"/> if the storage fails.
/// </summary>
public interface IStageInbox
{
    /// <summary>Receives the available messages without waiting for more. This does not count as an attempt.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="maxMessages">The maximum number of messages; 1 to 32.</param>
    /// <param name="visibility">How long the messages are hidden from other receivers.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<IReadOnlyList<ReceivedMessage>> ReceiveAsync(
        InboxQueue queue, int maxMessages, TimeSpan visibility, CancellationToken cancellationToken);

    /// <summary>
    /// Counts an attempt, because the work on a message starts now. The count survives the process. Hides the message for <paramref
    /// name="visibility"/>, starting now.
    /// </summary>
    /// <returns>The message with its new receipt and count; null if another process has received or deleted it.</returns>
    Task<ReceivedMessage?> StartAsync(ReceivedMessage message, TimeSpan visibility, CancellationToken cancellationToken);

    /// <summary>Hides a message from other receivers for <paramref name="visibility"/>, starting now.</summary>
    /// <returns>The message with its new receipt; null if another process has received or deleted it.</returns>
    Task<ReceivedMessage?> RenewAsync(ReceivedMessage message, TimeSpan visibility, CancellationToken cancellationToken);

    /// <summary>Deletes a processed message. A message that another process has received remains.</summary>
    Task CompleteAsync(ReceivedMessage message, CancellationToken cancellationToken);

    /// <summary>Makes a message visible again after <paramref name="delay"/>.</summary>
    Task ReleaseAsync(ReceivedMessage message, TimeSpan delay, CancellationToken cancellationToken);

    /// <summary>Moves a message to the poison queue of its stage: first sends it there, then deletes it here.</summary>
    Task MoveToPoisonAsync(ReceivedMessage message, CancellationToken cancellationToken);

    /// <summary>Counts the messages in a queue approximately, including hidden ones.</summary>
    Task<int> CountAsync(InboxQueue queue, CancellationToken cancellationToken);
}
