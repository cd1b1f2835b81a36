using System.Diagnostics;
using System.Diagnostics.Metrics;
using Enrichment.Azurite;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;
using Enrichment.Storage.Azure;
using Enrichment.Storage.Queues;
using Enrichment.Storage.Settings;

namespace Enrichment.Storage.Tests.Azure;

[Collection(AzuriteCollection.Name)]
public class AzureStorageAccountTests(AzuriteServer azurite)
{
    [Fact]
    public async Task Setting_up_creates_what_is_missing_and_leaves_alone_what_is_there()
    {
        var account = await TestAccount.InAsync(azurite);
        await account.DropAsync("a.txt");
        await account.Queues.DeleteQueueAsync("article-claims-poison");

        await account.Account.SetUpAsync(default);

        Assert.Equal(["articles", "enriched", "failed", "settings", "work"], account.Blobs.GetBlobContainers().Select(container => container.Name));
        Assert.Equal(
            InboxQueue.All.Select(queue => queue.Name).Order(StringComparer.Ordinal),
            account.Queues.GetQueues().Select(queue => queue.Name));
        Assert.NotNull(await account.Store.FindSourceAsync("a.txt", default));
    }

    [Fact]
    public async Task The_messages_in_every_queue_are_measured_poison_queues_and_that_of_the_blob_trigger_included()
    {
        var account = await TestAccount.InAsync(azurite);
        await account.Queues.CreateQueueAsync(BlobTriggerFailure.Queue);
        await account.Queues.GetQueueClient("article-claims").SendMessageAsync("one");
        await account.Queues.GetQueueClient("article-claims").SendMessageAsync("two");
        await account.Queues.GetQueueClient("article-entities-poison").SendMessageAsync("no Base64");
        await account.Queues.GetQueueClient(BlobTriggerFailure.Queue).SendMessageAsync("{}");
        await account.Queues.DeleteQueueAsync("article-sentiment");

        var measured = await MeasuredAsync(account.Account);

        Assert.Equal(
            new Dictionary<string, long>
            {
                ["article-entities"] = 0,
                ["article-entities-poison"] = 1,
                ["article-sentiment"] = 0,
                ["article-sentiment-poison"] = 0,
                ["article-claims"] = 2,
                ["article-claims-poison"] = 0,
                ["webjobs-blobtrigger-poison"] = 1,
            },
            measured);
    }

    [Fact]
    public async Task Its_place_is_the_account_without_secrets()
    {
        var account = await TestAccount.InAsync(azurite);
        const string signed = "BlobEndpoint=https://news.blob.core.windows.net;QueueEndpoint=https://news.queue.core.windows.net;SharedAccessSignature=sv=2024-11-04&sig=c2VjcmV0";

        Assert.Matches(@"^http://127\.0\.0\.1:\d+/test\d+$", account.Account.Storage.Place);
        Assert.Equal(
            "https://news.blob.core.windows.net",
            AzureStorageAccount.Open(new AzureStorageOptions { ConnectionString = signed }).Storage.Place);
    }

    [Fact]
    public void It_opens_with_an_identity_by_its_addresses()
    {
        var options = new AzureStorageOptions { BlobServiceUri = "https://news.blob.core.windows.net/", QueueServiceUri = "https://news.queue.core.windows.net/" };

        Assert.Equal("https://news.blob.core.windows.net", AzureStorageAccount.Open(options).Storage.Place);
    }

    [Fact]
    public void It_does_not_open_with_invalid_options() =>
        Assert.Throws<StorageSettingsException>(() => AzureStorageAccount.Open(new AzureStorageOptions()));

    [Fact]
    public async Task An_outage_shows_within_seconds_and_everything_is_there_when_it_is_over()
    {
        var own = new AzuriteServer();
        await using var end = new Ending(own);
        await own.StartAsync();
        var account = await TestAccount.InAsync(own);
        await account.DropAsync("a.txt");
        await account.CreateAsync(DocumentKey.ForResult("a.txt"));
        await own.StopAsync();

        var began = Stopwatch.GetTimestamp();
        var outage = await Assert.ThrowsAsync<StorageException>(() => account.Store.FindSourceAsync("a.txt", default));
        var took = Stopwatch.GetElapsedTime(began);
        await own.StartAsync();

        Assert.True(outage.IsTransient, $"{outage}");
        Assert.InRange(took, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(15));
        Assert.NotNull(await account.Store.FindSourceAsync("a.txt", default));
        Assert.Equal("{}", await account.TextOfAsync(DocumentKey.ForResult("a.txt")));
        Assert.Equal(0, await account.Account.Storage.Inbox.CountAsync(InboxQueue.All[0], default));
    }

    private static async Task<Dictionary<string, long>> MeasuredAsync(AzureStorageAccount account)
    {
        var measured = new Dictionary<string, long>();
        using var meters = new MeterListener();
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "enrichment.queue.messages" && instrument.Meter.Name == PipelineTelemetry.SourceName)
                listener.EnableMeasurementEvents(instrument);
        };
        meters.SetMeasurementEventCallback<long>((_, count, tags, _) => measured.Add((string)tags[0].Value!, count));
        meters.Start();
        await account.MeasureQueuesAsync(default);
        return measured;
    }

    private sealed class Ending(IAsyncLifetime lifetime) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => new(lifetime.DisposeAsync());
    }
}
