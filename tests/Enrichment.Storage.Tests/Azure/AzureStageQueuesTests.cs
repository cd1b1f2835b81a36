using System.Text;
using Enrichment.Analysis;
using Enrichment.Azurite;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Queues;

namespace Enrichment.Storage.Tests.Azure;

[Collection(AzuriteCollection.Name)]
public class AzureStageQueuesTests(AzuriteServer azurite)
{
    private static readonly InboxQueue Entities = new(Stage.Entities, false);
    private static readonly InboxQueue Poison = new(Stage.Entities, true);
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static StageMessage Message { get; } =
        new("2024/Þórshöfn 😀.txt", "0x8DC", new string('a', 64), "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    [Fact]
    public async Task A_message_arrives_as_it_was_sent_and_only_in_the_queue_of_its_stage()
    {
        var account = await TestAccount.InAsync(azurite);
        await account.Account.Storage.Queue.SendAsync(Stage.Entities, Message, default);

        var received = Assert.Single(await ReceiveAsync(account, Entities));

        Assert.Equal(Message, StageMessage.Parse(received.Text));
        Assert.Equal((Entities, 0), (received.Queue, received.Attempts));
        Assert.All(
            InboxQueue.All.Where(queue => queue != Entities),
            queue => Assert.Equal(0, Inbox(account).CountAsync(queue, default).Result));
    }

    [Fact]
    public async Task A_message_that_is_sent_for_later_is_received_later()
    {
        var account = await TestAccount.InAsync(azurite);
        await account.Account.Storage.Queue.SendLaterAsync(Stage.Entities, Message, Long, default);
        await account.Account.Storage.Queue.SendLaterAsync(Stage.Entities, Message with { Name = "now.txt" }, TimeSpan.Zero, default);

        Assert.Equal("now.txt", StageMessage.Parse(Assert.Single(await ReceiveAsync(account, Entities)).Text)!.Name);
        Assert.Equal(2, await Inbox(account).CountAsync(Entities, default));
    }

    [Fact]
    public async Task Messages_are_base64_that_never_expires_as_the_functions_trigger_wants_it()
    {
        var account = await TestAccount.InAsync(azurite);
        await account.Account.Storage.Queue.SendAsync(Stage.Entities, Message, default);

        var raw = (await account.Queues.GetQueueClient(Entities.Name).ReceiveMessageAsync()).Value;

        Assert.Equal(Message.ToJson(), Encoding.UTF8.GetString(Convert.FromBase64String(raw.Body.ToString())));
        Assert.True(raw.ExpiresOn > DateTimeOffset.UtcNow.AddYears(10));
    }

    [Theory]
    [InlineData("plain text, ümlauts & <tags>")]
    [InlineData("{\"name\":\"a\"}")]
    public async Task A_message_that_is_not_base64_is_received_as_text_and_does_not_block_others(string text)
    {
        var account = await TestAccount.InAsync(azurite);
        await account.Queues.GetQueueClient(Entities.Name).SendMessageAsync(text);
        await account.Account.Storage.Queue.SendAsync(Stage.Entities, Message, default);

        Assert.Equal([text, Message.ToJson()], (await ReceiveAsync(account, Entities)).Select(message => message.Text));
    }

    [Fact]
    public async Task A_received_message_is_out_of_sight_and_still_counted()
    {
        var account = await SentAsync();

        Assert.Single(await ReceiveAsync(account, Entities));
        Assert.Empty(await ReceiveAsync(account, Entities));
        Assert.Equal(1, await Inbox(account).CountAsync(Entities, default));
    }

    [Fact]
    public async Task No_more_messages_are_received_than_asked_for()
    {
        var account = await SentAsync(5);

        Assert.Equal(3, (await Inbox(account).ReceiveAsync(Entities, 3, Long, default)).Count);
        Assert.Equal(2, (await Inbox(account).ReceiveAsync(Entities, 32, Long, default)).Count);
    }

    [Fact]
    public async Task A_message_comes_into_sight_again_when_its_time_is_over()
    {
        var account = await SentAsync();
        var first = Assert.Single(await Inbox(account).ReceiveAsync(Entities, 1, TimeSpan.FromSeconds(1), default));

        var second = await NextAsync(account, Entities);

        Assert.Equal((first.Id, first.Text, 1), (second.Id, second.Text, second.Attempts));
    }

    [Fact]
    public async Task A_renewed_message_stays_out_of_sight_with_its_text_under_a_new_receipt()
    {
        var account = await SentAsync();
        var message = Assert.Single(await ReceiveAsync(account, Entities));

        var renewed = await Inbox(account).RenewAsync(message, Long, default);

        Assert.NotEqual(message.Receipt, renewed!.Receipt);
        Assert.Equal(message, renewed with { Receipt = message.Receipt });
        Assert.Empty(await ReceiveAsync(account, Entities));
        await Inbox(account).CompleteAsync(renewed, default);
        Assert.Equal(0, await Inbox(account).CountAsync(Entities, default));
    }

    [Fact]
    public async Task The_first_receipt_counts_as_an_attempt_and_later_ones_only_if_the_work_starts()
    {
        var account = await SentAsync();
        var first = await NextAsync(account, Entities);
        Assert.Equal((0, true), (first.Attempts, first.IsCounted));
        await Inbox(account).ReleaseAsync(first, TimeSpan.Zero, default);
        for (var attempt = 2; attempt <= 4; attempt++)
        {
            await Inbox(account).ReleaseAsync(await NextAsync(account, Entities), TimeSpan.Zero, default);
            var message = await NextAsync(account, Entities);

            var started = await Inbox(account).StartAsync(message, Long, default);

            Assert.False(message.IsCounted);
            Assert.Equal((attempt - 1, attempt), (message.Attempts, started!.Attempts));
            Assert.Equal(Message with { Attempts = attempt }, StageMessage.Parse(started.Text));
            Assert.Null(await Inbox(account).StartAsync(message, Long, default));
            Assert.Empty(await ReceiveAsync(account, Entities));
            await Inbox(account).ReleaseAsync(started, TimeSpan.Zero, default);
        }

        await Inbox(account).MoveToPoisonAsync(await NextAsync(account, Entities), default);
        var poisoned = await NextAsync(account, Poison);
        Assert.Equal((0, Message.ToJson()), (poisoned.Attempts, poisoned.Text));
    }

    [Fact]
    public async Task The_attempts_at_a_message_that_no_stage_has_sent_are_its_receipts()
    {
        var account = await TestAccount.InAsync(azurite);
        await account.Queues.GetQueueClient(Entities.Name).SendMessageAsync("no stage has sent this");

        await Inbox(account).ReleaseAsync(await NextAsync(account, Entities), TimeSpan.Zero, default);
        var message = await NextAsync(account, Entities);
        var started = await Inbox(account).StartAsync(message, Long, default);

        Assert.Equal((1, 2, message.Text), (message.Attempts, started!.Attempts, started.Text));
    }

    [Fact]
    public async Task A_released_message_comes_into_sight_at_once_with_its_text()
    {
        var account = await SentAsync();
        var message = Assert.Single(await ReceiveAsync(account, Entities));

        await Inbox(account).ReleaseAsync(message, TimeSpan.Zero, default);
        var again = await NextAsync(account, Entities);

        Assert.Equal((message.Id, message.Text, 1), (again.Id, again.Text, again.Attempts));
    }

    [Fact]
    public async Task Who_has_lost_a_message_to_another_can_neither_renew_nor_release_nor_complete_it()
    {
        var account = await SentAsync();
        var lost = Assert.Single(await ReceiveAsync(account, Entities));
        await Inbox(account).ReleaseAsync(lost, TimeSpan.Zero, default);
        var others = await NextAsync(account, Entities);

        Assert.Null(await Inbox(account).RenewAsync(lost, Long, default));
        await Inbox(account).ReleaseAsync(lost, TimeSpan.Zero, default);
        await Inbox(account).CompleteAsync(lost, default);

        Assert.Equal(1, await Inbox(account).CountAsync(Entities, default));
        Assert.Empty(await ReceiveAsync(account, Entities));
        Assert.NotNull(await Inbox(account).RenewAsync(others, Long, default));
    }

    [Fact]
    public async Task A_message_that_is_gone_can_be_completed_and_not_renewed()
    {
        var account = await SentAsync();
        var message = Assert.Single(await ReceiveAsync(account, Entities));
        await Inbox(account).CompleteAsync(message, default);

        await Inbox(account).CompleteAsync(message, default);
        Assert.Null(await Inbox(account).RenewAsync(message, Long, default));
        await Inbox(account).ReleaseAsync(message, TimeSpan.Zero, default);
    }

    [Theory]
    [InlineData("no Base64, but text")]
    [InlineData("{\"name\":\"Þ\"}")]
    public async Task A_poisoned_message_is_in_the_poison_queue_with_the_same_text(string text)
    {
        var account = await TestAccount.InAsync(azurite);
        await account.Queues.GetQueueClient(Entities.Name).SendMessageAsync(text);
        await Inbox(account).MoveToPoisonAsync(Assert.Single(await ReceiveAsync(account, Entities)), default);

        var poisoned = Assert.Single(await ReceiveAsync(account, Poison));

        Assert.Equal((Poison, text, 0), (poisoned.Queue, poisoned.Text, poisoned.Attempts));
        Assert.Equal(0, await Inbox(account).CountAsync(Entities, default));
    }

    [Fact]
    public async Task A_queue_that_is_missing_has_no_messages_to_count_and_takes_none()
    {
        var account = await TestAccount.InAsync(azurite);
        await account.Queues.DeleteQueueAsync(Entities.Name);

        Assert.Equal(0, await Inbox(account).CountAsync(Entities, default));
        await Assert.ThrowsAsync<StorageException>(() => account.Account.Storage.Queue.SendAsync(Stage.Entities, Message, default));
    }

    private static IStageInbox Inbox(TestAccount account) => account.Account.Storage.Inbox;

    private static Task<IReadOnlyList<ReceivedMessage>> ReceiveAsync(TestAccount account, InboxQueue queue) =>
        Inbox(account).ReceiveAsync(queue, 32, Long, default);

    private async Task<TestAccount> SentAsync(int count = 1)
    {
        var account = await TestAccount.InAsync(azurite);
        for (var number = 0; number < count; number++) await account.Account.Storage.Queue.SendAsync(Stage.Entities, Message, default);
        return account;
    }

    private static async Task<ReceivedMessage> NextAsync(TestAccount account, InboxQueue queue)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if (await ReceiveAsync(account, queue) is [var message, ..]) return message;
            await Task.Delay(100, patience.Token);
        }
    }
}
