using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Azurite;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Queues;

namespace Enrichment.Functions.EndToEnd.Tests;

/// <summary>Tests errors in the function app.</summary>
public class FunctionAppFailureTests(AzuriteServer azurite) : IClassFixture<AzuriteServer>
{
    // The pause between two attempts in host.json, shortened.
    private static readonly (string, string) RetrySoon = ("queues:visibilityTimeout", "00:00:01");

    [Fact]
    public async Task Bad_articles_fail_as_run_fails_them_and_the_others_are_enriched()
    {
        await using var app = await ServedApp.StartAsync(azurite);

        await app.Place.DropAsync("scan.txt", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n");
        await app.Place.DropAsync("empty.txt", "");
        await app.Place.DropAsync("two mebibytes.txt", new string('a', 2 * 1024 * 1024));
        await app.Place.DropAsync("good.txt", "The ministry denied that the harbour was unsafe.");

        await Guarantees.AssertAsync(app.Place);
    }

    [Fact]
    public async Task Nothing_is_lost_when_the_worker_is_killed_and_started_again()
    {
        await using var app = await ServedApp.StartAsync(azurite, RetrySoon);
        await app.Place.DropManyAsync(30);
        await app.HasLoggedAsync("Sentiment Sent", 3);

        await app.Host.KillWorkerAsync();
        await app.Host.StartWorkerAsync();

        await Guarantees.AssertAsync(app.Place);
    }

    [Fact]
    public async Task A_stage_that_always_throws_ends_in_a_failure_record_after_five_attempts()
    {
        await using var app = await ServedApp.StartAsync(azurite, RetrySoon);
        await app.Place.DeleteQueueAsync(new InboxQueue(Stage.Claims, false));

        await app.Place.DropAsync("a.txt", "The ministry denied that the harbour was unsafe.");

        var failure = await WaitForFailureAsync(app.Place, ErrorCode.RetriesExhausted);
        Assert.Equal(("a.txt", Stage.Sentiment, 5), (failure.Name, failure.Stage, failure.Attempts));
        Assert.Null(await app.Place.Storage.Articles.FindAsync(DocumentKey.ForResult("a.txt"), CancellationToken.None));
    }

    [Fact]
    public async Task A_message_that_no_stage_sent_gets_a_failure_record_and_stops_no_article()
    {
        await using var app = await ServedApp.StartAsync(azurite);

        await app.Place.PutAsync(new InboxQueue(Stage.Claims, false), Base64("This is not JSON."));
        await app.Place.DropAsync("good.txt", "The ministry denied that the harbour was unsafe.");

        await Guarantees.AssertAsync(app.Place);
        var failure = await WaitForFailureAsync(app.Place, ErrorCode.InvalidMessage);
        Assert.Equal(Stage.Claims, failure.Stage);
    }

    [Fact]
    public async Task An_article_whose_message_the_host_gave_up_gets_a_failure_record()
    {
        using var place = await ServedPlace.AccountAsync(azurite);
        await place.DropAsync("a.txt", "The ministry denied that the harbour was unsafe.");
        var version = await place.Storage.Articles.FindSourceAsync("a.txt", CancellationToken.None);
        var message = new StageMessage("a.txt", version!.ETag, EnrichmentPipeline.ComputeHash(place.Articles["a.txt"]), null);

        await place.PutAsync(new InboxQueue(Stage.Entities, IsPoison: true), Base64(message.ToJson()));
        await using var app = await ServedApp.StartAsync(place);

        await app.HasLoggedAsync("a.txt: Entities Failed, RetriesExhausted");
    }

    private static async Task<FailureRecord> WaitForFailureAsync(ServedPlace place, ErrorCode code)
    {
        FailureRecord? found = null;
        await Eventually.TrueAsync(
            async () =>
            {
                found = (await ReadFailuresAsync(place.Storage.Articles)).FirstOrDefault(record => record.Code == code);
                return found is not null;
            },
            () => $"a failure record with {code}.\n{string.Join('\n', place.LastLines)}");
        return found!;
    }

    private static async Task<IReadOnlyList<FailureRecord>> ReadFailuresAsync(IArticleStore articles)
    {
        var records = new List<FailureRecord>();
        foreach (var listed in (await articles.ListAsync(DocumentKind.Failure, null, CancellationToken.None)).Items)
            if (await articles.ReadAsync(listed, CancellationToken.None) is { } content) records.Add(EnrichmentJson.ReadFailure(content));
        return records;
    }

    private static string Base64(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));
}
