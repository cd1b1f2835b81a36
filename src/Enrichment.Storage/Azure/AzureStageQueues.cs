using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Queues;

namespace Enrichment.Storage.Azure;

/// <summary>The stages' queues in the queues of a storage account, in Base64 as the Functions queue trigger wants it.</summary>
/// <param name="service">The account's queue service. Its options must leave messages as they are: they are encoded here.</param>
internal sealed class AzureStageQueues(QueueServiceClient service) : IStageQueue, IStageInbox
{
    // The service would throw messages away after seven days.
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    /// <inheritdoc/>
    public Task SendAsync(Stage stage, StageMessage message, CancellationToken cancellationToken) =>
        SendAsync(new InboxQueue(stage, false), message.ToJson(), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReceivedMessage>> ReceiveAsync(
        InboxQueue queue, int maxMessages, TimeSpan visibility, CancellationToken cancellationToken)
    {
        var messages = await AzureCall
            .RunAsync(() => Client(queue).ReceiveMessagesAsync(maxMessages, visibility, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        return [.. messages.Value.Select(message => Received(queue, message))];
    }

    /// <inheritdoc/>
    public Task<ReceivedMessage?> RenewAsync(ReceivedMessage message, TimeSpan visibility, CancellationToken cancellationToken) =>
        AzureCall.RunAsync(
            async () =>
            {
                try
                {
                    var update = await Client(message.Queue)
                        .UpdateMessageAsync(message.Id, message.Receipt, (string?)null, visibility, cancellationToken)
                        .ConfigureAwait(false);
                    return message with { Receipt = update.Value.PopReceipt };
                }
                catch (RequestFailedException fault) when (IsLost(fault))
                {
                    return null;
                }
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task CompleteAsync(ReceivedMessage message, CancellationToken cancellationToken) => AzureCall.RunAsync(
        async () =>
        {
            try
            {
                await Client(message.Queue).DeleteMessageAsync(message.Id, message.Receipt, cancellationToken).ConfigureAwait(false);
            }
            catch (RequestFailedException fault) when (IsLost(fault))
            {
                // It is another's by now, who completes it in turn.
            }
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task ReleaseAsync(ReceivedMessage message, TimeSpan delay, CancellationToken cancellationToken) => RenewAsync(message, delay, cancellationToken);

    /// <inheritdoc/>
    public async Task MoveToPoisonAsync(ReceivedMessage message, CancellationToken cancellationToken)
    {
        await SendAsync(message.Queue with { IsPoison = true }, message.Text, cancellationToken).ConfigureAwait(false);
        await CompleteAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<int> CountAsync(InboxQueue queue, CancellationToken cancellationToken) => CountAsync(Client(queue), cancellationToken);

    /// <summary>How many messages are in a queue, about, those out of sight included; none where there is no such queue.</summary>
    internal static Task<int> CountAsync(QueueClient queue, CancellationToken cancellationToken) => AzureCall.RunAsync(
        async () =>
        {
            try
            {
                return (await queue.GetPropertiesAsync(cancellationToken).ConfigureAwait(false)).Value.ApproximateMessagesCount;
            }
            catch (RequestFailedException fault) when (fault.ErrorCode == QueueErrorCode.QueueNotFound)
            {
                return 0;
            }
        },
        cancellationToken);

    private Task SendAsync(InboxQueue queue, string text, CancellationToken cancellationToken) => AzureCall.RunAsync(
        async () =>
        {
            var body = Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
            await Client(queue).SendMessageAsync(body, timeToLive: Forever, cancellationToken: cancellationToken).ConfigureAwait(false);
        },
        cancellationToken);

    private QueueClient Client(InboxQueue queue) => service.GetQueueClient(queue.Name);

    private static ReceivedMessage Received(InboxQueue queue, QueueMessage message) =>
        new(queue, message.MessageId, message.PopReceipt, Decoded(message.Body?.ToString() ?? ""), (int)message.DequeueCount);

    // What is not Base64 comes from somebody else; the runner has to see it to reject it.
    private static string Decoded(string body)
    {
        var bytes = new byte[body.Length];
        return Convert.TryFromBase64String(body, bytes, out var count) ? Encoding.UTF8.GetString(bytes, 0, count) : body;
    }

    private static bool IsLost(RequestFailedException fault) => fault.Status == 404 || fault.ErrorCode == QueueErrorCode.PopReceiptMismatch;
}
