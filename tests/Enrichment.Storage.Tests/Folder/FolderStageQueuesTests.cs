using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Folder;
using Enrichment.Storage.Queues;

namespace Enrichment.Storage.Tests.Folder;

public sealed class FolderStageQueuesTests : IDisposable
{
    private static readonly InboxQueue Entities = new(Stage.Entities, false);
    private static readonly InboxQueue Poison = new(Stage.Entities, true);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly TempFolder _folder = new();
    private readonly ManualTime _time = new();
    private readonly FolderStageQueues _queues;

    public FolderStageQueuesTests()
    {
        FolderStorage.Open(_folder.Path);
        _queues = new FolderStageQueues(_folder.Path, _time);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_empty_queue_gives_nothing()
    {
        Assert.Empty(await ReceiveAsync());
        Assert.Equal(0, await _queues.CountAsync(Entities, default));
    }

    [Fact]
    public async Task Messages_come_as_they_were_sent_and_in_their_order()
    {
        var sent = Enumerable.Range(0, 100).Select(number => CreateMessage($"deep/é {number}.txt")).ToList();
        foreach (var message in sent) await _queues.SendAsync(Stage.Entities, message, default);

        var received = await ReceiveAsync(32);
        received = [.. received, .. await ReceiveAsync(32), .. await ReceiveAsync(32), .. await ReceiveAsync(32)];

        Assert.Equal(sent, received.Select(message => StageMessage.Parse(message.Text)));
        Assert.All(received, message => Assert.Equal((Entities, 0), (message.Queue, message.Attempts)));
    }

    [Fact]
    public async Task Every_stage_has_a_queue_of_its_own()
    {
        foreach (var stage in StageOrder.Analyses) await _queues.SendAsync(stage, CreateMessage($"{stage}"), default);

        foreach (var queue in InboxQueue.All)
            Assert.Equal(
                queue.IsPoison ? [] : [$"{queue.Stage}"],
                (await _queues.ReceiveAsync(queue, 32, Minute, default)).Select(GetName));
    }

    [Fact]
    public async Task A_message_that_is_sent_for_later_is_received_later_with_all_its_attempts()
    {
        await _queues.SendLaterAsync(Stage.Entities, CreateMessage("a"), Minute, default);

        Assert.Empty(await ReceiveAsync());
        Assert.Equal(1, await _queues.CountAsync(Entities, default));
        _time.Advance(Minute);
        Assert.Equal(0, Assert.Single(await ReceiveAsync()).Attempts);
    }

    [Fact]
    public async Task A_file_that_is_too_long_for_a_message_is_read_in_part()
    {
        _folder.Write($"queues/article-entities/{new string('0', 16)}-00000000.0.json", new string('é', 1_000_000));

        Assert.Equal(new string('é', 64 * 1024), Assert.Single(await ReceiveAsync()).Text);
    }

    [Fact]
    public async Task A_message_is_out_of_sight_for_as_long_as_asked()
    {
        await SendAsync("a");
        await ReceiveAsync();

        _time.Advance(Minute - TimeSpan.FromSeconds(1));
        Assert.Empty(await ReceiveAsync());
        Assert.Equal(1, await _queues.CountAsync(Entities, default));
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("a", GetName(Assert.Single(await ReceiveAsync())));
    }

    [Fact]
    public async Task A_renewed_message_stays_out_of_sight()
    {
        await SendAsync("a");
        var message = Assert.Single(await ReceiveAsync());
        _time.Advance(Minute / 2);

        var renewed = await _queues.RenewAsync(message, Minute, default);
        _time.Advance(Minute / 2);

        Assert.Empty(await ReceiveAsync());
        Assert.NotEqual(message.Receipt, renewed!.Receipt);
        Assert.Equal(message, renewed with { Receipt = message.Receipt });
    }

    [Fact]
    public async Task A_completed_message_is_gone()
    {
        await SendAsync("a");
        await _queues.CompleteAsync(Assert.Single(await ReceiveAsync()), default);
        _time.Advance(Minute);

        Assert.Empty(await ReceiveAsync());
        Assert.Empty(_folder.FilesIn("queues"));
    }

    [Fact]
    public async Task A_released_message_comes_into_sight_after_the_delay()
    {
        await SendAsync("a");
        await _queues.ReleaseAsync(Assert.Single(await ReceiveAsync()), TimeSpan.FromSeconds(5), default);

        Assert.Empty(await ReceiveAsync());
        _time.Advance(TimeSpan.FromSeconds(5));
        var again = Assert.Single(await ReceiveAsync());
        await _queues.ReleaseAsync(again, TimeSpan.Zero, default);

        Assert.Equal(again.Id, Assert.Single(await ReceiveAsync()).Id);
    }

    [Fact]
    public async Task An_attempt_counts_when_it_starts_and_hides_the_message_for_longer()
    {
        await SendAsync("a");
        var message = Assert.Single(await ReceiveAsync());
        _time.Advance(Minute / 2);

        var started = await StartAsync(message);
        _time.Advance(Minute / 2);

        Assert.Empty(await ReceiveAsync());
        Assert.Equal((0, 1), (message.Attempts, started.Attempts));
        Assert.Null(await _queues.StartAsync(message, Minute, default));
        _time.Advance(Minute / 2);
        Assert.Equal(2, (await StartAsync(Assert.Single(await ReceiveAsync()))).Attempts);
        Assert.Null(await _queues.StartAsync(started, Minute, default));
    }

    [Fact]
    public async Task A_receipt_that_is_not_the_newest_is_refused()
    {
        await SendAsync("a");
        var old = Assert.Single(await ReceiveAsync());
        _time.Advance(Minute);
        var current = Assert.Single(await ReceiveAsync());

        Assert.Null(await _queues.RenewAsync(old, TimeSpan.FromHours(1), default));
        await _queues.CompleteAsync(old, default);
        await _queues.ReleaseAsync(old, TimeSpan.Zero, default);
        await _queues.MoveToPoisonAsync(old, default);

        Assert.Empty(await ReceiveAsync());
        Assert.Equal((1, 0), (await _queues.CountAsync(Entities, default), await _queues.CountAsync(Poison, default)));
        Assert.NotNull(await _queues.RenewAsync(current, Minute, default));
    }

    [Fact]
    public async Task A_message_past_its_visibility_can_be_completed_until_it_is_received_again()
    {
        await SendAsync("a");
        var message = Assert.Single(await ReceiveAsync());
        _time.Advance(Minute * 2);

        Assert.NotNull(await _queues.RenewAsync(message, Minute, default));
    }

    [Fact]
    public async Task A_message_that_is_gone_cannot_be_renewed()
    {
        await SendAsync("a");
        var message = Assert.Single(await ReceiveAsync());
        await _queues.CompleteAsync(message, default);

        Assert.Null(await _queues.RenewAsync(message, Minute, default));
    }

    [Fact]
    public async Task A_poisoned_message_starts_again_in_the_poison_queue()
    {
        await SendAsync("a");
        var message = await StartAsync(Assert.Single(await ReceiveAsync()));

        await _queues.MoveToPoisonAsync(message, default);

        Assert.Equal(0, await _queues.CountAsync(Entities, default));
        var poison = Assert.Single(await _queues.ReceiveAsync(Poison, 32, Minute, default));
        Assert.Equal((Poison, message.Text, 0), (poison.Queue, poison.Text, poison.Attempts));
    }

    [Fact]
    public async Task Messages_and_their_attempts_survive_the_process()
    {
        await SendAsync("a", "b", "c");
        var old = await StartAsync(Assert.Single(await ReceiveAsync(1)));
        await ReceiveAsync(1);

        var next = new FolderStageQueues(_folder.Path, _time);
        var received = await next.ReceiveAsync(Entities, 32, Minute, default);

        Assert.Equal([("a", 1), ("b", 0), ("c", 0)], received.Select(message => (GetName(message), message.Attempts)));
        await next.StartAsync(received[0], Minute, default);
        await _queues.CompleteAsync(old, default);
        Assert.Equal(3, await next.CountAsync(Entities, default));
    }

    [Fact]
    public async Task Messages_of_other_processes_are_found()
    {
        await SendAsync("a");
        await ReceiveAsync();
        await new FolderStageQueues(_folder.Path, _time).SendAsync(Stage.Entities, CreateMessage("b"), default);

        Assert.Equal("b", GetName(Assert.Single(await ReceiveAsync())));
    }

    [Fact]
    public async Task What_is_no_message_is_passed_over_and_what_was_deleted_by_hand_is_gone()
    {
        foreach (var file in (string[])[".abcdefgh.xyz.tmp", "notes.txt", "a.json", "a.b.json"])
            _folder.Write($"queues/article-entities/{file}");
        await SendAsync("a", "b");
        await ReceiveAsync(1);
        foreach (var file in Directory.EnumerateFiles(_folder["queues/article-entities"], "*-*.json")) File.Delete(file);

        Assert.Empty(await ReceiveAsync());
        Assert.Equal(0, await _queues.CountAsync(Entities, default));
    }

    [Fact]
    public async Task Any_text_is_handed_out_as_it_is()
    {
        _folder.Write($"queues/article-entities/{new string('0', 16)}-00000000.3.json", "no JSON é");

        var message = Assert.Single(await ReceiveAsync());

        Assert.Equal(("no JSON é", 3), (message.Text, message.Attempts));
    }

    [Fact]
    public async Task Of_many_who_receive_at_once_each_message_goes_to_one()
    {
        await SendAsync([.. Enumerable.Range(0, 300).Select(number => $"{number}")]);

        var received = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            var names = new List<string>();
            while (await ReceiveAsync(5) is { Count: > 0 } messages)
            {
                names.AddRange(messages.Select(GetName));
                await Task.WhenAll(messages.Select(message => _queues.CompleteAsync(message, default)));
            }

            return names;
        })));

        Assert.Equal(300, received.Sum(names => names.Count));
        Assert.Equal(300, received.SelectMany(names => names).Distinct().Count());
        Assert.Empty(_folder.FilesIn("queues"));
    }

    private async Task SendAsync(params string[] names)
    {
        foreach (var name in names) await _queues.SendAsync(Stage.Entities, CreateMessage(name), default);
    }

    private async Task<ReceivedMessage> StartAsync(ReceivedMessage message) => (await _queues.StartAsync(message, Minute, default))!;

    private Task<IReadOnlyList<ReceivedMessage>> ReceiveAsync(int maxMessages = 32) =>
        _queues.ReceiveAsync(Entities, maxMessages, Minute, default);

    private static StageMessage CreateMessage(string name) => new(name, "E1", new string('0', 64), null);

    private static string GetName(ReceivedMessage message) => StageMessage.Parse(message.Text)!.Name;
}
