using Enrichment.Analysis;
using Enrichment.Cli;
using Enrichment.Cli.Status;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;
using Enrichment.Storage.Queues;
using Enrichment.Storage.Settings;

namespace Enrichment.EndToEnd.Tests;

/// <summary>Tests the guarantees on any storage, with the program as a separate process.</summary>
public abstract class ServingTests
{
    // Receiving needs no model.
    private static readonly EnrichmentPipeline Pipeline = EmbeddedPipeline.CreateUnloaded(null);

    // Each part fits a file system.
    private static readonly string ThousandCharacters =
        $"{string.Join('/', Enumerable.Repeat(new string('n', 199), 4))}/{new string('n', 196)}.txt";

    [Fact]
    public async Task Every_article_dropped_comes_out_as_run_enriches_it_or_fails_as_run_fails_it()
    {
        using var place = await NewPlaceAsync();
        await place.DropAsync("before.md", await File.ReadAllTextAsync(Path.Join(Checkout.Samples, "harbour-ferry.md")));
        await using var serving = place.Serve();
        await serving.WaitForLinesAsync("enriched before.md");

        await place.DropAsync("2024/05/späte Fähre.txt", "Maria Olsen said in Bergen that the ferry was safe. The ministry denied it.");
        await place.DropAsync("empty.txt", "");
        await place.DropAsync("image.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0]);

        await Guarantees.AssertAsync(place);
    }

    [Fact]
    public async Task Documents_of_every_format_come_out_as_run_enriches_them()
    {
        using var place = await NewPlaceAsync();
        foreach (var (name, _, content) in SampleDocuments.All) await place.DropAsync(name, content);
        await using var serving = place.Serve();

        await Guarantees.AssertAsync(place);
    }

    [Fact]
    public async Task Articles_of_any_name_and_size_come_out_as_run_enriches_them_or_fails_them()
    {
        const int Limit = 1024 * 1024;
        using var place = await NewPlaceAsync();
        var odd = new[] { "a b/c d.txt", "50% off #1.txt", "what%20is%2Fthis.txt", "q?x=1&y+z.txt", "پنجشیر/گزارش é 🙂.txt", "{name} [x] 'y'.txt" };
        foreach (var name in odd.Append(ThousandCharacters))
            await place.DropAsync(name, $"Nothing happened in Oslo today, said the mayor of {name[..1]}.");
        await place.DropAsync("at the limit.txt", GetText(Limit));
        await place.DropAsync("over the limit.txt", GetText(Limit + 1));
        await place.DropAsync("far over the limit.txt", GetText(20 * Limit));
        await using var serving = place.Serve();

        await Guarantees.AssertAsync(place);
    }

    [Fact]
    public async Task Nothing_is_lost_when_it_is_killed_three_times_among_two_hundred_articles()
    {
        using var place = await NewPlaceAsync();
        // New articles before each start: there is enough to do, even if the last process finished all before it was killed.
        foreach (var version in new[] { "first", "second", "third" })
        {
            await place.DropManyAsync(50, version);
            await using var killed = place.Serve();
            await killed.WaitForLinesAsync("", Random.Shared.Next(1, 150));
            await killed.KillAsync();
        }

        await place.DropManyAsync(200, "last");
        await using var serving = place.Serve();

        await Guarantees.AssertAsync(place);
    }

    [Fact]
    public async Task No_article_uses_up_its_attempts_however_often_the_process_is_killed()
    {
        using var place = await NewPlaceAsync();
        // One kill more than an article has attempts. Each is among the first articles, so the same ones are interrupted again and again.
        for (var kill = 0; kill <= QueueSettings.Default.MaxDequeueCount; kill++)
        {
            await place.DropManyAsync(40, $"version {kill}");
            await using var killed = place.Serve();
            await killed.WaitForLinesAsync("received ", Random.Shared.Next(1, 20));
            await killed.KillAsync();
        }

        await using var serving = place.Serve();

        await Guarantees.AssertAsync(place);
    }

    [Fact]
    public async Task A_start_with_a_backlog_sends_in_nothing_again()
    {
        using var place = await NewPlaceAsync();
        await place.DropManyAsync(100);
        await ReceiveAsync(place, place.Articles.Keys);
        await using var serving = place.Serve();

        await Guarantees.AssertAsync(place);

        Assert.DoesNotContain(serving.Lines, line => line.StartsWith("skipped ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_article_whose_process_ended_on_every_attempt_fails_and_no_other_does()
    {
        const string Culprit = "culprit.txt";
        using var place = await NewPlaceAsync();
        await place.DropManyAsync(20);
        await place.DropAsync(Culprit, "Nothing happened in Oslo today.");
        await ReceiveAsync(place, [Culprit]);
        for (var attempt = 1; attempt <= QueueSettings.Default.MaxDequeueCount; attempt++) await StartAndEndAsync(place);
        await using var serving = place.Serve();

        await serving.WaitForLinesAsync($"failed {Culprit}: retriesExhausted: ");
        await Eventually.TrueAsync(
            async () => (await new StorageSurvey(place.Storage).TakeAsync(default)).Enriched == 20,
            () => $"the others are enriched. It told:\n{string.Join('\n', serving.Lines)}");
        var failure = Assert.Single((await new StorageSurvey(place.Storage).TakeAsync(default)).Failures);
        Assert.Equal(Culprit, failure.Name);
    }

    [Fact]
    public async Task Messages_that_come_twice_and_out_of_order_change_nothing()
    {
        using var place = await NewPlaceAsync();
        await place.DropManyAsync(30);
        var messages = new List<(Stage Stage, StageMessage Message)>();
        foreach (var (name, content) in place.Articles)
        {
            var version = await place.Storage.Articles.FindSourceAsync(name, CancellationToken.None);
            var message = new StageMessage(name, version!.ETag, EnrichmentPipeline.ComputeHash(content), null);
            foreach (var stage in StageOrder.Analyses) messages.AddRange([(stage, message), (stage, message)]);
        }

        foreach (var (stage, message) in messages.OrderBy(_ => Random.Shared.Next()))
            await place.Storage.Queue.SendAsync(stage, message, CancellationToken.None);
        await using var serving = place.Serve();

        await Guarantees.AssertAsync(place);
    }

    [Fact]
    public async Task Articles_overwritten_while_their_older_version_is_in_the_chain_come_out_as_the_newest()
    {
        using var place = await NewPlaceAsync();
        await place.DropManyAsync(50);
        await using var serving = place.Serve();
        await serving.WaitForLinesAsync("entities ", 5);

        await place.DropManyAsync(50, "second");

        await Guarantees.AssertAsync(place);
    }

    [UnixFact]
    public async Task A_termination_signal_ends_what_is_under_way_and_hides_no_message_from_the_next()
    {
        using var place = await NewPlaceAsync();
        await place.DropManyAsync(60);
        await using (var stopped = place.Serve())
        {
            await stopped.WaitForLinesAsync("enriched ", 5);
            Assert.Equal(0, await stopped.TerminateAsync());
            await stopped.WaitForLinesAsync("Stopped: ");
            Assert.DoesNotContain(stopped.Lines, line => line.StartsWith("retrying", StringComparison.Ordinal));
        }

        foreach (var queue in InboxQueue.All)
            Assert.Equal(await place.Storage.Inbox.CountAsync(queue, CancellationToken.None), await VisibleAsync(place, queue));
        await using var serving = place.Serve();

        await Guarantees.AssertAsync(place);
    }

    private protected abstract Task<ServedPlace> NewPlaceAsync();

    // Leaves a message for each article, as a process does that is killed afterwards.
    private static async Task ReceiveAsync(ServedPlace place, IEnumerable<string> names)
    {
        var runner = new StageRunner(Pipeline, place.Storage.Articles, place.Storage.Queue, 5, TimeProvider.System);
        foreach (var name in names.ToList()) await runner.ReceiveAsync(name, 1, CancellationToken.None);
    }

    // Starts an attempt at every message and does not end it, as a process does that is killed. The messages are visible at once.
    private static async Task StartAndEndAsync(ServedPlace place)
    {
        var queue = new InboxQueue(Stage.Entities, IsPoison: false);
        foreach (var message in await place.Storage.Inbox.ReceiveAsync(queue, 32, TimeSpan.FromMinutes(1), CancellationToken.None))
            await place.Storage.Inbox.StartAsync(message, TimeSpan.Zero, CancellationToken.None);
    }

    private static async Task<int> VisibleAsync(ServedPlace place, InboxQueue queue)
    {
        var messages = new List<ReceivedMessage>();
        while (await place.Storage.Inbox.ReceiveAsync(queue, 32, TimeSpan.FromMinutes(1), CancellationToken.None) is { Count: > 0 } more)
            messages.AddRange(more);
        foreach (var message in messages) await place.Storage.Inbox.ReleaseAsync(message, TimeSpan.Zero, CancellationToken.None);
        return messages.Count;
    }

    private static byte[] GetText(int bytes)
    {
        var sentence = "The mayor of Oslo said that nothing had happened. "u8.ToArray();
        return [.. Enumerable.Range(0, bytes).Select(index => sentence[index % sentence.Length])];
    }
}
