using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Queues;

namespace Enrichment.Storage.Azure;

/// <summary>
/// The stage queues in a storage account. Messages are encoded in Base64, as the queue trigger of Azure Functions requires.
/// </summary>
/// <param name="service">The account's queue service. Its options must not encode messages, because this class encodes them.</param>
internal sealed class AzureStageQueues(QueueServiceClient service) : IStageQueue, IStageInbox
{
    // By default, the service deletes messages after seven days.
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    /// <inheritdoc/>
    public Task SendAsync(Stage stage, StageMessage message, CancellationToken cancellationToken) =>
        SendAsync(new InboxQueue(stage, false), message.ToJson(), TimeSpan.Zero, cancellationToken);

    /// <inheritdoc/>
    public Task SendLaterAsync(Stage stage, StageMessage message, TimeSpan delay, CancellationToken cancellationToken) =>
        SendAsync(new InboxQueue(stage, false), message.ToJson(), delay, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReceivedMessage>> ReceiveAsync(
        InboxQueue queue, int maxMessages, TimeSpan visibility, CancellationToken cancellationToken)
    {
        var messages = await AzureCall
            .RunAsync(() => GetClient(queue).ReceiveMessagesAsync(maxMessages, visibility, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        return [.. messages.Value.Select(message => CreateMessage(queue, message))];
    }

    /// <inheritdoc/>
    public Task<ReceivedMessage?> StartAsync(ReceivedMessage message, TimeSpan visibility, CancellationToken cancellationToken)
    {
        var started = message with { Attempts = message.Attempts + 1 };
        // A message that no stage has sent cannot hold the count. It is rejected on the first attempt.
        if (StageMessage.Parse(message.Text) is not { } parsed) return UpdateAsync(started, false, visibility, cancellationToken);
        var text = (parsed with { Attempts = started.Attempts }).ToJson();
        return UpdateAsync(started with { Text = text }, true, visibility, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ReceivedMessage?> RenewAsync(ReceivedMessage message, TimeSpan visibility, CancellationToken cancellationToken) =>
        UpdateAsync(message, false, visibility, cancellationToken);

    /// <inheritdoc/>
    public Task CompleteAsync(ReceivedMessage message, CancellationToken cancellationToken) => AzureCall.RunAsync(
        async () =>
        {
            try
            {
                await GetClient(message.Queue).DeleteMessageAsync(message.Id, message.Receipt, cancellationToken).ConfigureAwait(false);
            }
            catch (RequestFailedException error) when (IsLost(error))
            {
                // Another process has received the message and completes it.
            }
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task ReleaseAsync(ReceivedMessage message, TimeSpan delay, CancellationToken cancellationToken) =>
        RenewAsync(message, delay, cancellationToken);

    /// <inheritdoc/>
    public async Task MoveToPoisonAsync(ReceivedMessage message, CancellationToken cancellationToken)
    {
        // The attempts at the stage are no attempts at recording its failure.
        var text = StageMessage.Parse(message.Text) is { } parsed ? (parsed with { Attempts = 0 }).ToJson() : message.Text;
        await SendAsync(message.Queue with { IsPoison = true }, text, TimeSpan.Zero, cancellationToken).ConfigureAwait(false);
        await CompleteAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<int> CountAsync(InboxQueue queue, CancellationToken cancellationToken) => CountAsync(GetClient(queue), cancellationToken);

    /// <summary>Counts the messages in a queue approximately, including hidden ones; 0 if the queue does not exist.</summary>
    internal static Task<int> CountAsync(QueueClient queue, CancellationToken cancellationToken) => AzureCall.RunAsync(
        async () =>
        {
            try
            {
                return (await queue.GetPropertiesAsync(cancellationToken).ConfigureAwait(false)).Value.ApproximateMessagesCount;
            }
            catch (RequestFailedException error) when (error.ErrorCode == QueueErrorCode.QueueNotFound)
            {
                return 0;
            }
        },
        cancellationToken);

    private Task<ReceivedMessage?> UpdateAsync(
        ReceivedMessage message, bool isChanged, TimeSpan visibility, CancellationToken cancellationToken) => AzureCall.RunAsync(
        async () =>
        {
            var body = isChanged ? Encode(message.Text) : null;
            try
            {
                var update = await GetClient(message.Queue)
                    .UpdateMessageAsync(message.Id, message.Receipt, body, visibility, cancellationToken)
                    .ConfigureAwait(false);
                return message with { Receipt = update.Value.PopReceipt };
            }
            catch (RequestFailedException error) when (IsLost(error))
            {
                return null;
            }
        },
        cancellationToken);

    private Task SendAsync(InboxQueue queue, string text, TimeSpan delay, CancellationToken cancellationToken) => AzureCall.RunAsync(
        async () =>
        {
            await GetClient(queue).SendMessageAsync(Encode(text), delay, Forever, cancellationToken).ConfigureAwait(false);
        },
        cancellationToken);

    private QueueClient GetClient(InboxQueue queue) => service.GetQueueClient(queue.Name);

    // The service counts how often a message was received. The count of started attempts is in the message, without the first one: a
    // message that was received before may have started then.
    private static ReceivedMessage CreateMessage(InboxQueue queue, QueueMessage message)
    {
        var text = Decode(message.Body?.ToString() ?? "");
        var before = (int)Math.Min(message.DequeueCount - 1, int.MaxValue);
        var attempts = StageMessage.Parse(text) is { } parsed ? Math.Max(parsed.Attempts, Math.Min(before, 1)) : before;
        return new ReceivedMessage(queue, message.MessageId, message.PopReceipt, text, attempts) { IsCounted = before == 0 };
    }

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    // Text that is not Base64 comes from another sender. The runner rejects it.
    private static string Decode(string body)
    {
        var bytes = new byte[body.Length];
        return Convert.TryFromBase64String(body, bytes, out var count) ? Encoding.UTF8.GetString(bytes, 0, count) : body;
    }

    private static bool IsLost(RequestFailedException error) => error.Status == 404 || error.ErrorCode == QueueErrorCode.PopReceiptMismatch;
}
