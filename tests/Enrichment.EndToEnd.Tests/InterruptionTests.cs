using Enrichment.Analysis;
using Enrichment.Cli;
using Enrichment.Cli.Status;
using Enrichment.Embedded;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Running;
using Enrichment.Storage.Queues;
using Enrichment.Storage.Settings;

namespace Enrichment.EndToEnd.Tests;

/// <summary>
/// Tests the guarantees on any storage when the process is interrupted. The messages of a killed process are visible again after a time.
/// </summary>
public abstract class InterruptionTests
{
    /// <summary>The size of the network of the places.</summary>
    private protected const AnalyzerModel Model = AnalyzerModel.Small;

    // Receiving needs no model.
    private static readonly EnrichmentPipeline Pipeline = EmbeddedPipeline.CreateUnloaded(null, Model);

    [Fact]
    public async Task Nothing_is_lost_when_it_is_killed_three_times_among_two_hundred_articles()
    {
        using var place = await NewPlaceAsync();
        // New articles before each start: there is enough to do, even if the last process finished all before it was killed.
        foreach (var version in new[] { "first", "second", "third" })
        {
            await place.DropManyAsync(50, version);
            await place.EndLeaseAsync();
            await using var killed = place.Serve();
            await killed.WaitForLinesAsync("", Random.Shared.Next(1, 150));
            await killed.KillAsync();
        }

        // The last process waits until the lease of the one before it expires.
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
            await place.EndLeaseAsync();
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
}
