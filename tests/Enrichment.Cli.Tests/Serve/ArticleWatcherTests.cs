using System.Text;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Queues;
using Enrichment.Storage.Settings;

namespace Enrichment.Cli.Tests.Serve;

public class ArticleWatcherTests
{
    [Fact]
    public async Task An_article_dropped_before_it_began_is_enriched()
    {
        var storage = new MemoryStorage();
        storage.Drop("a.txt");
        await using var served = new ServedStorage { Storage = storage }.Start();

        await served.HasResultAsync("a.txt");
    }

    [Fact]
    public async Task An_article_added_while_serving_is_enriched()
    {
        await using var served = new ServedStorage().Start();
        await served.HasResultAsync(served.Storage.Drop("first.txt"));

        await served.HasResultAsync(served.Storage.Drop("second.txt"));

        await served.WaitForLinesAsync("enriched second.txt");
    }

    [Fact]
    public async Task A_changed_article_is_enriched_again_and_an_unchanged_one_is_not()
    {
        await using var served = new ServedStorage().Start();
        await served.HasResultAsync(served.Storage.Drop("a.txt"));
        await served.HasResultAsync(served.Storage.Drop("b.txt"));

        await served.HasResultAsync(served.Storage.Drop("a.txt", "It did after all."));

        await served.UntilAsync(() => served.Events.Count(one => one.Text == "enriched a.txt") == 2, "it tells that a.txt was enriched again");
        Assert.Single(served.Events, one => one.Text == "enriched b.txt");
    }

    [Fact]
    public async Task What_a_killed_process_left_half_way_goes_in_again_at_once()
    {
        var storage = new MemoryStorage();
        storage.Drop("a.txt");
        var eTag = storage.GetVersion("a.txt").ETag;
        var work = DocumentKey.ForWork("a.txt", eTag);
        await storage.Articles.TryWriteAsync(work, "{}"u8.ToArray(), new DocumentMetadata(eTag, "", ""), null, CancellationToken.None);
        await using var served = new ServedStorage { Storage = storage }.Start();

        await served.HasResultAsync("a.txt");

        await served.WaitForLinesAsync("sent in again: 1 of 1 articles");
    }

    [Fact]
    public async Task What_is_still_in_a_queue_is_not_sent_in_again()
    {
        var storage = new MemoryStorage();
        await ServedStorage.ReceiveAsync(storage, "queued.txt");
        storage.Drop("new.txt");
        await using var served = new ServedStorage { Storage = storage }.Start();

        await served.HasResultAsync("queued.txt");
        await served.HasResultAsync("new.txt");

        await served.WaitForLinesAsync("sent in again: 1 of 2 articles");
        await served.UntilAsync(() => InboxQueue.All.All(queue => storage.MessagesIn(queue) == 0), "the queues are empty");
        Assert.Equal((2, 0), (served.Log.Counts.Enriched, served.Log.Counts.Skipped));
    }

    [Fact]
    public async Task An_article_whose_receipt_was_interrupted_is_sent_in_again_though_other_messages_are_queued()
    {
        var storage = new MemoryStorage();
        await ServedStorage.ReceiveAsync(storage, "lost.txt");
        storage.RemoveMessages();
        await ServedStorage.ReceiveAsync(storage, "queued.txt");
        await PutReceiptsAsync(storage, CreateReceipt(storage, "lost.txt", 1), """{"Name":"gone.txt","ETag":"0x1","Attempts":1}""", "null", "{}");
        await using var served = new ServedStorage { Storage = storage }.Start();

        await served.HasResultAsync("lost.txt");

        await served.WaitForLinesAsync("sent in again: 1 of 2 articles");
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public async Task An_article_that_ended_the_process_on_every_attempt_to_receive_it_fails(int attempts, bool hasFailed)
    {
        var storage = new MemoryStorage();
        storage.Drop("a.txt");
        await PutReceiptsAsync(storage, CreateReceipt(storage, "a.txt", attempts));
        await using var served = new ServedStorage { Storage = storage }.Start();

        await (hasFailed ? served.HasFailureAsync("a.txt") : served.HasResultAsync("a.txt"));

        if (!hasFailed) return;
        var record = EnrichmentJson.ReadFailure(storage.Articles.Content(DocumentKey.ForFailure("a.txt")));
        Assert.Equal((Stage.Receive, ErrorCode.RetriesExhausted, 3), (record.Stage, record.Code, record.Attempts));
    }

    [Fact]
    public async Task Articles_are_on_record_before_they_are_received()
    {
        await using var served = new ServedStorage().Start();
        await served.HasResultAsync(served.Storage.Drop("first.txt"));
        var onRecord = "";
        served.Storage.Before = call =>
        {
            if (call == "ReadSource") onRecord = Encoding.UTF8.GetString(served.Storage.Articles.Content(DocumentKey.Receipts));
        };

        await served.HasResultAsync(served.Storage.Drop("a.txt"));

        Assert.Equal($"[{CreateReceipt(served.Storage, "a.txt", 1)}]", onRecord);
    }

    [Fact]
    public async Task An_article_that_waits_for_another_attempt_stays_on_record()
    {
        await using var served = new ServedStorage { Settings = RetryLater }.Start();
        await FailToSendAsync(served, "a.txt");

        await served.HasResultAsync(served.Storage.Drop("b.txt"));

        Assert.Contains(
            CreateReceipt(served.Storage, "a.txt", 1),
            Encoding.UTF8.GetString(served.Storage.Articles.Content(DocumentKey.Receipts)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_work_documents_of_a_version_that_was_overwritten_before_the_next_attempt_are_deleted()
    {
        await using var served = new ServedStorage { Settings = RetryLater }.Start();
        await FailToSendAsync(served, "a.txt");
        var old = DocumentKey.ForWork("a.txt", served.Storage.GetVersion("a.txt").ETag);
        Assert.True(served.Storage.Articles.Has(old));

        await served.HasResultAsync(served.Storage.Drop("a.txt", "Another text."));

        Assert.False(served.Storage.Articles.Has(old));
    }

    [Fact]
    public async Task The_work_documents_of_an_article_that_was_deleted_before_the_next_attempt_are_deleted()
    {
        await using var served = new ServedStorage().Start();
        await served.HasResultAsync(served.Storage.Drop("first.txt"));
        served.Storage.Before = call =>
        {
            if (call != "Send") return;
            served.Storage.Articles.Remove("a.txt");
            throw MemoryStorage.Outage;
        };

        served.Storage.Drop("a.txt");

        await served.WaitForLinesAsync("superseded a.txt");
        Assert.DoesNotContain(served.Storage.Articles.Keys, key => key.Kind == DocumentKind.Work && key.Name == "a.txt");
    }

    [Fact]
    public async Task The_work_documents_of_a_version_that_was_overwritten_after_the_kill_are_deleted()
    {
        var storage = new MemoryStorage();
        await ServedStorage.ReceiveAsync(storage, "a.txt");
        storage.RemoveMessages();
        var old = storage.GetVersion("a.txt").ETag;
        await PutReceiptsAsync(storage, CreateReceipt(storage, "a.txt", 3));
        storage.Drop("a.txt", "Another text.");
        await using var served = new ServedStorage { Storage = storage }.Start();

        await served.HasResultAsync("a.txt");

        Assert.False(storage.Articles.Has(DocumentKey.ForWork("a.txt", old)));
    }

    [Fact]
    public async Task The_work_documents_of_an_interrupted_version_that_is_overwritten_during_the_restart_are_deleted()
    {
        var storage = new MemoryStorage();
        await ServedStorage.ReceiveAsync(storage, "a.txt");
        storage.RemoveMessages();
        var old = storage.GetVersion("a.txt").ETag;
        await PutReceiptsAsync(storage, CreateReceipt(storage, "a.txt", 1));
        storage.Before = call =>
        {
            // The receipts were loaded before the listing.
            if (call == "ListSources" && storage.GetVersion("a.txt").ETag == old) storage.Drop("a.txt", "Another text.");
        };
        await using var served = new ServedStorage { Storage = storage }.Start();

        await served.HasResultAsync("a.txt");

        Assert.False(storage.Articles.Has(DocumentKey.ForWork("a.txt", old)));
    }

    [Fact]
    public async Task A_part_that_cannot_be_listed_is_logged_once_and_again_after_it_could_be_listed()
    {
        await using var served = new ServedStorage().Start();
        await served.HasResultAsync(served.Storage.Drop("first.txt"));
        for (var times = 1; times <= 2; times++)
        {
            served.Storage.Articles.Problems = [new ListingProblem("articles/locked", "Unlock it.")];
            await served.UntilAsync(
                () => served.Events.Count(one => one is { IsError: true, Text: "cannot list articles/locked: Unlock it." }) == times, "it is logged");
            await served.UntilAsync(ListingsPassed(served, 3), "it is listed again");
            served.Storage.Articles.Problems = [];
            await served.UntilAsync(ListingsPassed(served, 3), "it is listed without the problem");
        }

        Assert.Equal(2, served.Events.Count(one => one.IsError));
    }

    [Fact]
    public async Task An_article_that_cannot_be_read_for_a_while_is_tried_again()
    {
        await using var served = new ServedStorage().Start();
        await served.HasResultAsync(served.Storage.Drop("first.txt"));
        var left = 2;
        served.Storage.Before = call =>
        {
            if (call == "ReadSource" && Interlocked.Decrement(ref left) >= 0) throw MemoryStorage.Outage;
        };

        await served.HasResultAsync(served.Storage.Drop("a.txt"));

        Assert.Contains(served.Events, one => one.Text == "retrying a.txt (receive, attempt 2 of 3): The cable is cut.");
        Assert.Contains(served.Events, one => one.Text == "retrying a.txt (receive, attempt 3 of 3): The cable is cut.");
    }

    [Fact]
    public async Task An_article_that_cannot_be_read_at_the_start_is_tried_again_before_the_next_sweep()
    {
        await using var served = new ServedStorage();
        served.Storage.Drop("a.txt");
        var left = 1;
        served.Storage.Before = call =>
        {
            if (call == "ReadSource" && Interlocked.Decrement(ref left) >= 0) throw MemoryStorage.Outage;
        };

        served.Start();

        await served.HasResultAsync("a.txt");
        Assert.Contains(served.Events, one => one.Text == "retrying a.txt (receive, attempt 2 of 3): The cable is cut.");
    }

    [Fact]
    public async Task An_article_that_cannot_be_looked_up_at_the_start_is_sent_in_before_the_next_sweep()
    {
        var storage = new MemoryStorage();
        storage.Drop("a.txt");
        var finds = 0;
        storage.Before = call =>
        {
            if (call == "Find" && Interlocked.Increment(ref finds) == 1) throw MemoryStorage.Outage;
        };
        await using var served = new ServedStorage { Storage = storage }.Start();

        await served.HasResultAsync("a.txt");

        await served.WaitForLinesAsync("not sent in a.txt: ");
    }

    [Fact]
    public async Task An_article_that_can_never_be_read_gets_a_failure_record_with_the_last_try()
    {
        await using var served = new ServedStorage().Start();
        await served.HasResultAsync(served.Storage.Drop("first.txt"));
        served.Storage.Before = call =>
        {
            if (call == "ReadSource") throw MemoryStorage.Outage;
        };

        await served.HasFailureAsync(served.Storage.Drop("a.txt"));

        var record = EnrichmentJson.ReadFailure(served.Storage.Articles.Content(DocumentKey.ForFailure("a.txt")));
        Assert.Equal((Stage.Receive, ErrorCode.RetriesExhausted, 3), (record.Stage, record.Code, record.Attempts));
    }

    [Fact]
    public async Task A_deleted_article_is_forgotten_and_new_when_it_comes_back()
    {
        await using var served = new ServedStorage().Start();
        await served.HasResultAsync(served.Storage.Drop("a.txt"));
        await served.HasResultAsync(served.Storage.Drop("a.txt", "Another text."));

        await served.HasResultAsync(served.Storage.Drop("a.txt", "Another text."));

        await served.WaitForLinesAsync("skipped a.txt");
    }

    [Fact]
    public async Task Without_the_lease_it_waits_until_it_acquires_it()
    {
        var storage = new MemoryStorage { GrantsLease = false };
        await using var served = new ServedStorage { Storage = storage }.Start();
        await served.WaitForLinesAsync("another process watches for articles");
        storage.Drop("a.txt");
        Assert.Null(storage.Articles.Document(DocumentKey.ForResult("a.txt")));

        storage.GrantsLease = true;

        await served.HasResultAsync("a.txt");
    }

    [Fact]
    public async Task When_it_loses_the_lease_it_stops_watching_and_begins_again_when_it_has_it_back()
    {
        await using var served = new ServedStorage().Start();
        await served.HasResultAsync(served.Storage.Drop("first.txt"));
        served.Storage.GrantsLease = false;
        await served.WaitForLinesAsync("another process watches for articles now");
        served.Storage.Drop("a.txt");

        served.Storage.GrantsLease = true;

        await served.HasResultAsync("a.txt");
    }

    [Fact]
    public async Task An_outage_of_the_storage_is_reported_once_and_survived()
    {
        await using var served = new ServedStorage().Start();
        await served.HasResultAsync(served.Storage.Drop("first.txt"));
        var failed = 0;
        served.Storage.Before = _ =>
        {
            Interlocked.Increment(ref failed);
            throw MemoryStorage.Outage;
        };
        served.Storage.Drop("a.txt");
        await served.UntilAsync(() => failed > 50, "storage is asked again and again");

        served.Storage.Before = _ => { };

        await served.HasResultAsync("a.txt");
        await served.WaitForLinesAsync("storage answers again");
        Assert.Single(served.Events, one => one.Text == "storage does not answer: The cable is cut; trying again");
        Assert.Single(served.Events, one => one.Text == "storage answers again");
    }

    [Fact]
    public async Task A_permanent_storage_error_is_reported_with_advice()
    {
        await using var served = new ServedStorage();
        served.Storage.Before = _ => throw new StorageException("The key is wrong.", "Check the key.", isTransient: false);

        served.Start();

        await served.WaitForLinesAsync("storage does not answer: The key is wrong. Check the key; trying again");
    }

    [Fact]
    public async Task It_gives_the_lease_back_when_it_is_stopped()
    {
        await using var served = new ServedStorage().Start();
        await served.HasResultAsync(served.Storage.Drop("a.txt"));

        await served.StopAsync();

        Assert.True(served.Storage.IsLeaseReleased);
    }

    private static Func<bool> ListingsPassed(ServedStorage served, int count)
    {
        var listings = 0;
        served.Storage.Before = call =>
        {
            if (call == "ListSources") Interlocked.Increment(ref listings);
        };
        return () => listings > count;
    }

    private static QueueSettings RetryLater => QueueSettings.Default with { VisibilityTimeout = TimeSpan.FromHours(1) };

    // The work document is stored, and the message is not sent.
    private static async Task FailToSendAsync(ServedStorage served, string name)
    {
        await served.HasResultAsync(served.Storage.Drop("first.txt"));
        served.Storage.Before = call =>
        {
            if (call == "Send") throw MemoryStorage.Outage;
        };
        served.Storage.Drop(name);
        await served.WaitForLinesAsync($"retrying {name} ");
        served.Storage.Before = _ => { };
    }

    private static string CreateReceipt(MemoryStorage storage, string name, int attempts) =>
        $$"""{"Name":"{{name}}","ETag":"{{storage.GetVersion(name).ETag}}","Attempts":{{attempts}}}""";

    private static Task<bool> PutReceiptsAsync(MemoryStorage storage, params string[] receipts)
    {
        var content = Encoding.UTF8.GetBytes($"[{string.Join(',', receipts)}]");
        return storage.Articles.TryWriteAsync(DocumentKey.Receipts, content, new DocumentMetadata("", "", ""), null, default);
    }
}
