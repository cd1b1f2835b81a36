using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Queues;

/// <summary>
/// The receiving end of the stages' queues, for hosts that receive by themselves. Safe to use from many threads. Every call throws a
/// <see cref="StorageException"/> if the storage does not do what it is asked.
/// </summary>
public interface IStageInbox
{
    /// <summary>Receives what is there, without waiting for more.</summary>
    /// <param name="queue">Where.</param>
    /// <param name="maxMessages">How many at most; 1 to 32.</param>
    /// <param name="visibility">How long nobody else sees them, unless renewed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<IReadOnlyList<ReceivedMessage>> ReceiveAsync(InboxQueue queue, int maxMessages, TimeSpan visibility, CancellationToken cancellationToken);

    /// <summary>Keeps a message out of others' sight for <paramref name="visibility"/> from now on.</summary>
    /// <returns>The message with its new receipt; null where it has come into sight meanwhile and is another's, or gone.</returns>
    Task<ReceivedMessage?> RenewAsync(ReceivedMessage message, TimeSpan visibility, CancellationToken cancellationToken);

    /// <summary>Deletes a message that is done with. One that is another's by now stays.</summary>
    Task CompleteAsync(ReceivedMessage message, CancellationToken cancellationToken);

    /// <summary>Gives a message back; it comes into sight again after <paramref name="delay"/>.</summary>
    Task ReleaseAsync(ReceivedMessage message, TimeSpan delay, CancellationToken cancellationToken);

    /// <summary>Moves a message of a stage's queue to its poison queue: first sent there, then deleted here.</summary>
    Task MoveToPoisonAsync(ReceivedMessage message, CancellationToken cancellationToken);

    /// <summary>How many messages are in a queue, about, those out of sight included.</summary>
    Task<int> CountAsync(InboxQueue queue, CancellationToken cancellationToken);
}
