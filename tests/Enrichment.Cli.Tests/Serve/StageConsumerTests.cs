using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Queues;

namespace Enrichment.Cli.Tests.Serve;

public class StageConsumerTests
{
    private static readonly InboxQueue Entities = new(Stage.Entities, IsPoison: false);
    private static readonly InboxQueue EntitiesPoison = new(Stage.Entities, IsPoison: true);

    [Fact]
    public async Task A_message_is_completed_when_its_stage_has_run()
    {
        await using var served = new ServedStorage().Start();
        await served.HasResultAsync(served.Storage.Drop("first.txt"));

        await served.HasResultAsync(served.Storage.Drop("a.txt"));

        await served.UntilAsync(() => InboxQueue.All.All(queue => served.Storage.MessagesIn(queue) == 0), "the queues are empty");
        Assert.DoesNotContain(served.Storage.Articles.Keys, key => key.Kind == DocumentKind.Work && key != DocumentKey.Receipts);
        // The first stage can start before the receiver has logged its own end.
        await served.WaitForLinesAsync("received a.txt");
        var lines = served.Events.Select(one => one.Text).Where(text => text.EndsWith(" a.txt", StringComparison.Ordinal));
        Assert.Equal(["entities a.txt", "sentiment a.txt", "enriched a.txt"], lines.Where(text => text != "received a.txt"));
    }

    [Fact]
    public async Task It_is_woken_by_what_this_process_sends_however_long_it_would_have_slept()
    {
        await using var served = new ServedStorage();
        var slow = new ServedStorage { Options = served.Options with { MinPoll = TimeSpan.FromHours(1), MaxPoll = TimeSpan.FromHours(1) }, Settings = served.Settings with { MaxPollingInterval = TimeSpan.FromHours(1) } };
        await using var started = slow.Start();

        await slow.HasResultAsync(slow.Storage.Drop("a.txt"));
    }

    [Fact]
    public async Task A_stage_that_throws_is_tried_again_after_the_time_in_the_queue_settings()
    {
        var left = 2;
        await using var served = new ServedStorage { Recognizing = _ => Interlocked.Decrement(ref left) >= 0 ? throw new IOException("Not now.") : Task.CompletedTask }.Start();

        await served.HasResultAsync(served.Storage.Drop("a.txt"));

        Assert.Equal([served.Settings.VisibilityTimeout, served.Settings.VisibilityTimeout], served.Storage.Releases);
        Assert.Contains(served.Events, one => one.Text == "retrying a.txt (entities, attempt 2 of 3): IOException: Not now.");
        Assert.Equal(2, served.Log.Counts.Retried);
    }

    [Fact]
    public async Task A_stage_that_always_throws_ends_in_a_failure_record()
    {
        await using var served = new ServedStorage { Recognizing = _ => throw new IOException("Never.") }.Start();

        await served.HasFailureAsync(served.Storage.Drop("a.txt"));

        await served.WaitForLinesAsync("failed a.txt: retriesExhausted: ");
        Assert.Equal(1, served.Log.Counts.Failed);
    }

    [Fact]
    public async Task A_message_with_too_many_attempts_goes_to_the_poison_queue_without_running_and_is_recorded_from_there()
    {
        var storage = new MemoryStorage { GrantsLease = false };
        storage.Drop("a.txt");
        var ran = false;
        await using var served = new ServedStorage
        {
            Storage = storage,
            Recognizing = _ =>
            {
                ran = true;
                return Task.CompletedTask;
            },
        };
        storage.Put(Entities, CreateMessage(storage, "a.txt"), attempts: 3);

        served.Start();

        await served.HasFailureAsync("a.txt");
        await served.UntilAsync(() => storage.MessagesIn(Entities) + storage.MessagesIn(EntitiesPoison) == 0, "the queues are empty");
        Assert.False(ran);
        Assert.Equal(
            ErrorCode.RetriesExhausted,
            EnrichmentJson.ReadFailure(storage.Articles.Content(DocumentKey.ForFailure("a.txt"))).Code);
    }

    [Fact]
    public async Task A_message_that_is_none_of_ours_ends_in_a_record_of_its_own()
    {
        await using var served = new ServedStorage().Start();

        served.Storage.Put(Entities, "{ not json");

        await served.WaitForLinesAsync("failed /article-entities/");
        await served.UntilAsync(() => served.Storage.MessagesIn(Entities) == 0, "the queue is empty");
    }

    [Fact]
    public async Task What_is_given_up_is_recorded_even_if_that_takes_many_tries()
    {
        var storage = new MemoryStorage { GrantsLease = false };
        storage.Drop("a.txt");
        storage.Put(EntitiesPoison, CreateMessage(storage, "a.txt"));
        var left = 10;
        await using var served = new ServedStorage { Storage = storage };
        var quick = new ServedStorage { Storage = storage, Options = served.Options with { Visibility = TimeSpan.FromMilliseconds(5) } };
        storage.Before = call =>
        {
            if (call == "TryWrite" && Interlocked.Decrement(ref left) >= 0) throw MemoryStorage.Outage;
        };
        await using var started = quick.Start();

        await quick.HasFailureAsync("a.txt");
    }

    [Fact]
    public async Task A_message_is_kept_out_of_sight_for_as_long_as_its_stage_runs()
    {
        var (release, runs) = (new TaskCompletionSource(), 0);
        await using var pattern = new ServedStorage();
        await using var served = new ServedStorage
        {
            Options = pattern.Options with { Visibility = TimeSpan.FromSeconds(2), RenewEvery = TimeSpan.FromMilliseconds(20) },
            Recognizing = _ =>
            {
                Interlocked.Increment(ref runs);
                return release.Task;
            },
        };
        served.Storage.Drop("a.txt");
        served.Start();

        await served.UntilAsync(() => served.Storage.Renewals > 120, "the message is renewed beyond its first visibility");
        release.SetResult();

        await served.HasResultAsync("a.txt");
        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task No_more_articles_are_worked_on_at_a_time_than_there_are_slots()
    {
        var (now, most) = (0, 0);
        await using var served = new ServedStorage
        {
            Recognizing = async _ =>
            {
                InterlockedMax(ref most, Interlocked.Increment(ref now));
                await Task.Yield();
                Interlocked.Decrement(ref now);
            },
        };
        foreach (var number in Enumerable.Range(0, 100)) served.Storage.Drop($"{number}.txt");

        served.Start();

        await served.UntilAsync(() => served.Log.Counts.Enriched == 100, "all are enriched");
        Assert.InRange(most, 1, served.Options.Slots);
    }

    [Fact]
    public async Task An_attempt_counts_when_it_starts_and_not_while_it_waits_for_a_slot()
    {
        await using var pattern = new ServedStorage();
        var (release, running) = (new TaskCompletionSource(), 0);
        await using var served = new ServedStorage
        {
            Options = pattern.Options with { Slots = 2 },
            Recognizing = _ =>
            {
                Interlocked.Increment(ref running);
                return release.Task;
            },
        };
        foreach (var number in Enumerable.Range(0, 10)) served.Storage.Drop($"{number}.txt");
        served.Start();

        await served.UntilAsync(() => running == 2, "two are running");
        await served.UntilAsync(() => served.Storage.MessagesOutOfSightIn(Entities) > 2, "others wait");

        Assert.Equal(2, served.Storage.AttemptsIn(Entities));
        release.SetResult();
        await served.UntilAsync(() => served.Log.Counts.Enriched == 10, "all are enriched");
    }

    [Fact]
    public async Task A_large_article_that_waits_for_memory_takes_no_slot_and_no_attempt()
    {
        await using var pattern = new ServedStorage();
        var (release, running) = (new TaskCompletionSource(), 0);
        await using var served = new ServedStorage
        {
            Options = pattern.Options with { Slots = 2, WorkMemory = 100_000_000 },
            Recognizing = _ =>
            {
                Interlocked.Increment(ref running);
                return release.Task;
            },
        };
        var large = string.Concat(Enumerable.Repeat("Nothing happened in Oslo. ", 30_000));
        foreach (var number in Enumerable.Range(0, 3)) served.Storage.Drop($"large {number}.txt", large);
        served.Start();
        await served.UntilAsync(() => running == 1 && served.Storage.MessagesOutOfSightIn(Entities) == 3, "one is running and two wait");

        served.Storage.Drop("small.txt");
        await served.UntilAsync(() => running == 2, "the small one is running too");

        Assert.Equal(2, served.Storage.AttemptsIn(Entities));
        release.SetResult();
        await served.UntilAsync(() => served.Log.Counts.Enriched == 4, "all are enriched");
    }

    [Fact]
    public async Task Interrupted_articles_run_one_at_a_time_beside_the_others()
    {
        var storage = new MemoryStorage { GrantsLease = false };
        var (release, running) = (new TaskCompletionSource(), 0);
        await using var served = new ServedStorage
        {
            Storage = storage,
            Recognizing = _ =>
            {
                Interlocked.Increment(ref running);
                return release.Task;
            },
        };
        foreach (var number in Enumerable.Range(0, 4)) await ServedStorage.ReceiveAsync(storage, $"{number}.txt");
        foreach (var message in await storage.ReceiveAsync(Entities, 4, TimeSpan.FromMinutes(1), default))
            await storage.StartAsync(message, TimeSpan.Zero, default);
        await ServedStorage.ReceiveAsync(storage, "new.txt");

        served.Start();

        await served.UntilAsync(() => running == 2, "two are running");
        await served.UntilAsync(() => storage.MessagesOutOfSightIn(Entities) == 5, "all have been received");
        Assert.Equal(4 + 2, storage.AttemptsIn(Entities));
        release.SetResult();
        await served.UntilAsync(() => served.Log.Counts.Enriched == 5, "all are enriched");
    }

    [Fact]
    public async Task An_article_whose_attempt_ended_with_an_error_was_not_interrupted()
    {
        var (failures, release, running) = (4, new TaskCompletionSource(), 0);
        await using var served = new ServedStorage
        {
            Recognizing = _ =>
            {
                if (Interlocked.Decrement(ref failures) >= 0) throw new IOException("Not now.");
                Interlocked.Increment(ref running);
                return release.Task;
            },
        };
        foreach (var number in Enumerable.Range(0, 4)) served.Storage.Drop($"{number}.txt");
        served.Start();

        await served.UntilAsync(() => running == 4, "all are running again");

        release.SetResult();
        await served.UntilAsync(() => served.Log.Counts.Enriched == 4, "all are enriched");
    }

    private static string CreateMessage(MemoryStorage storage, string name) =>
        new StageMessage(name, storage.GetVersion(name).ETag, EnrichmentPipeline.ComputeHash("Nothing happened in Oslo today."u8), null).ToJson();

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = Volatile.Read(ref most); seen < value; seen = Volatile.Read(ref most))
            if (Interlocked.CompareExchange(ref most, value, seen) == seen) return;
    }
}
