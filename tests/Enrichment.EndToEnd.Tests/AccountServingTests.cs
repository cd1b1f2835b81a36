using Enrichment.Analysis;
using Enrichment.Azurite;
using Enrichment.Embedded;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Queues;

namespace Enrichment.EndToEnd.Tests;

/// <summary>Tests the guarantees on a storage account.</summary>
/// <param name="azurite">The emulator.</param>
public sealed class AccountServingTests(AzuriteServer azurite) : ServingTests, IClassFixture<AzuriteServer>
{
    private static readonly InboxQueue Entities = new(Stage.Entities, IsPoison: false);

    [Fact]
    public async Task Two_processes_at_once_share_the_work_and_one_of_them_watches()
    {
        using var place = await NewPlaceAsync();
        await place.DropManyAsync(60);
        await using var one = place.Serve();
        await using var other = place.Serve();

        await Guarantees.AssertAsync(place);

        await Eventually.TrueAsync(
            () =>
                Task.FromResult(
                    one.Lines.Concat(other.Lines).Count(line => line.StartsWith("another process watches", StringComparison.Ordinal)) == 1),
            () => "one of them waits");
    }

    [Fact]
    public async Task A_message_that_is_none_ends_in_a_record_of_its_own_which_retry_clears_away()
    {
        using var place = await NewPlaceAsync();
        await place.DropManyAsync(3);
        await place.PutAsync(Entities, Convert.ToBase64String("{ not json"u8));
        await place.PutAsync(Entities, "not even Base64!");
        await using var serving = place.Serve();
        await serving.WaitForLinesAsync("failed /article-entities/", 2);
        await Guarantees.AssertAsync(place);

        var retried = await EnrichProcess.RunAsync(place.Place, "retry");

        Assert.Equal((0, ""), (retried.ExitCode, retried.StandardError));
        Assert.Contains("0 sent in again, 2 deleted, 0 not sent in.", retried.StandardOutput, StringComparison.Ordinal);
        Assert.Empty((await place.Storage.Articles.ListAsync(DocumentKind.Failure, null, CancellationToken.None)).Items);
    }

    [Fact]
    public async Task Results_of_another_provider_are_left_alone_until_they_are_taken_over()
    {
        using var place = await NewPlaceAsync();
        await place.DropAsync("news/a.txt", "Nothing happened in Oslo today.");
        await MakeAsync(place, "news/a.txt", EmbeddedProvider.Create() with { Name = "azureLanguage" });

        foreach (var command in new[] { "serve", "sweep" })
        {
            var refused = await EnrichProcess.RunAsync(place.Place, command);
            Assert.Equal((1, ""), (refused.ExitCode, refused.StandardOutput));
            Assert.Contains("'azureLanguage'", refused.StandardError, StringComparison.Ordinal);
        }

        Assert.Equal(0, await place.Storage.Inbox.CountAsync(Entities, CancellationToken.None));
        var sweep = await EnrichProcess.RunAsync(place.Place, "sweep", "--take-over");
        Assert.Equal((0, "1 articles: 1 sent in, 0 in progress."), (sweep.ExitCode, sweep.StandardOutput.TrimEnd()));
    }

    private protected override Task<ServedPlace> NewPlaceAsync() => ServedPlace.AccountAsync(azurite);

    private static async Task MakeAsync(ServedPlace place, string name, Provider provider)
    {
        var version = (await place.Storage.Articles.FindSourceAsync(name, CancellationToken.None))!;
        var made = await new EnrichmentPipeline(provider).RunAsync(name, place.Articles[name], CancellationToken.None) with { Source = version };
        var metadata = new DocumentMetadata(version.ETag, made.ContentHash, made.Pipeline.Fingerprint);
        Assert.True(
            await place.Storage.Articles.TryWriteAsync(
                DocumentKey.ForResult(name),
                EnrichmentJson.ToDocument(made),
                metadata,
                null,
                CancellationToken.None));
    }
}
