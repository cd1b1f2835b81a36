using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Queues;

namespace Enrichment.Storage.Folder;

/// <summary>
/// The stage queues as folders in <c>queues</c>, with one file for each message. Any number of processes can send. One process at a time
/// can receive. Safe to use from many threads.
/// </summary>
/// <param name="path">The folder of the storage. The folders of the queues must exist.</param>
/// <param name="time">The clock for the order of messages and for hidden messages.</param>
internal sealed class FolderStageQueues(string path, TimeProvider time) : IStageQueue, IStageInbox
{
    private readonly Dictionary<InboxQueue, FolderQueue> _queues = InboxQueue.All.ToDictionary(
        queue => queue, queue => new FolderQueue(Path.Join(Path.GetFullPath(path), FolderNames.Queues, queue.Name), time));

    /// <inheritdoc/>
    public Task SendAsync(Stage stage, StageMessage message, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => _queues[new InboxQueue(stage, false)].Send(message.ToJson()), cancellationToken);

    /// <inheritdoc/>
    public Task SendLaterAsync(Stage stage, StageMessage message, TimeSpan delay, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => _queues[new InboxQueue(stage, false)].SendLater(message.ToJson(), delay), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ReceivedMessage>> ReceiveAsync(
        InboxQueue queue, int maxMessages, TimeSpan visibility, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => _queues[queue].Receive(queue, maxMessages, visibility), cancellationToken);

    /// <inheritdoc/>
    public Task<ReceivedMessage?> StartAsync(ReceivedMessage message, TimeSpan visibility, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => _queues[message.Queue].Start(message, visibility), cancellationToken);

    /// <inheritdoc/>
    public Task<ReceivedMessage?> RenewAsync(ReceivedMessage message, TimeSpan visibility, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => _queues[message.Queue].Renew(message, visibility), cancellationToken);

    /// <inheritdoc/>
    public Task CompleteAsync(ReceivedMessage message, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => _queues[message.Queue].Delete(message), cancellationToken);

    /// <inheritdoc/>
    public Task ReleaseAsync(ReceivedMessage message, TimeSpan delay, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => _queues[message.Queue].Renew(message, delay), cancellationToken);

    /// <inheritdoc/>
    public Task MoveToPoisonAsync(ReceivedMessage message, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => MoveToPoison(message), cancellationToken);

    /// <inheritdoc/>
    public Task<int> CountAsync(InboxQueue queue, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => _queues[queue].Count(), cancellationToken);

    private void MoveToPoison(ReceivedMessage message)
    {
        if (!_queues[message.Queue].IsHeld(message)) return;
        _queues[message.Queue with { IsPoison = true }].Send(message.Text);
        _queues[message.Queue].Delete(message);
    }
}
