using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Queues;

namespace Enrichment.Cli.Tests.Serve;

public class ArticleServerTests
{
    private static readonly InboxQueue Entities = new(Stage.Entities, IsPoison: false);

    [Fact]
    public async Task Stopping_ends_what_is_under_way_and_gives_back_what_has_not_begun()
    {
        var (release, begun) = (new TaskCompletionSource(), 0);
        await using var served = new ServedStorage
        {
            Recognizing = cancellationToken =>
            {
                Interlocked.Increment(ref begun);
                return release.Task.WaitAsync(cancellationToken);
            },
        };
        var slots = served.Options.Slots;
        foreach (var number in Enumerable.Range(0, slots)) served.Storage.Drop($"{number}.txt");
        served.Start();
        await served.UntilAsync(() => begun == slots, "every slot is taken");
        served.Storage.Put(Entities, "waits for a slot");
        await served.UntilAsync(() => served.Storage.MessagesOutOfSightIn(Entities) == slots + 1, "one more has been received");

        await served.AskToStopAsync();
        await served.UntilAsync(() => !served.Storage.Releases.IsEmpty, "what has not begun is given back");
        release.SetResult();
        await served.StopAsync();

        Assert.Equal([TimeSpan.Zero], served.Storage.Releases);
        Assert.Equal(slots, served.Storage.MessagesIn(new InboxQueue(Stage.Sentiment, IsPoison: false)));
        Assert.Equal(1, served.Storage.MessagesIn(Entities));
    }

    [Fact]
    public async Task What_does_not_end_in_time_is_given_back_too()
    {
        await using var pattern = new ServedStorage();
        var hangs = new TaskCompletionSource();
        await using var served = new ServedStorage
        {
            Options = pattern.Options with { DrainTime = TimeSpan.FromMilliseconds(20) },
            Recognizing = cancellationToken =>
            {
                hangs.TrySetResult();
                return Task.Delay(Timeout.Infinite, cancellationToken);
            },
        };
        served.Start();
        served.Storage.Drop("a.txt");
        await hangs.Task;

        await served.StopAsync();

        Assert.Equal(1, served.Storage.MessagesIn(Entities));
        Assert.DoesNotContain(served.Storage.Articles.Keys, key => key.Kind == DocumentKind.Failure);
    }

    [Fact]
    public async Task Stopping_during_an_outage_does_not_wait_for_its_end()
    {
        await using var served = new ServedStorage();
        served.Storage.Before = _ => throw MemoryStorage.Outage;
        served.Start();
        await served.WaitForLinesAsync("storage does not answer");

        await served.StopAsync();

        Assert.DoesNotContain(served.Events, one => one.Text == "storage answers again");
    }
}
