using System.Globalization;
using Enrichment.Cli.Status;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Settings;

namespace Enrichment.EndToEnd.Tests;

/// <summary>Tests the guarantees on a folder.</summary>
public sealed class FolderServingTests : ServingTests
{
    [Fact]
    public async Task A_folder_that_is_served_already_is_refused()
    {
        using var place = ServedPlace.Folder();
        await using var first = place.Serve();
        await first.WaitForLinesAsync("Serving ");
        await place.DropAsync("a.txt", "Nothing happened in Oslo today.");
        await first.WaitForLinesAsync("enriched a.txt");

        var second = await EnrichProcess.RunAsync(place.Place, "serve");

        Assert.Equal(1, second.ExitCode);
        Assert.Contains("serves", second.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_ends_the_process_on_every_attempt_fails_and_no_other_does()
    {
        const string Culprit = "culprit.txt";
        using var place = ServedPlace.Folder();
        await place.DropManyAsync(20);
        await place.DropAsync(Culprit, string.Concat(Enumerable.Repeat("The mayor of Oslo said that nothing had happened. ", 10_000)));
        for (var attempt = 1; attempt <= QueueSettings.Default.MaxDequeueCount; attempt++)
        {
            await using var killed = place.Serve();
            await Eventually.TrueAsync(
                async () => await FindAttemptsAsync(place, Culprit) >= attempt,
                () => $"attempt {attempt} started. It told:\n{string.Join('\n', killed.Lines)}");
            await killed.KillAsync();
        }

        await using var serving = place.Serve();

        await serving.WaitForLinesAsync($"failed {Culprit}: retriesExhausted: ");
        await Eventually.TrueAsync(
            async () => (await new StorageSurvey(place.Storage).TakeAsync(default)).Enriched == 20,
            () => $"the others are enriched. It told:\n{string.Join('\n', serving.Lines)}");
        var failure = Assert.Single((await new StorageSurvey(place.Storage).TakeAsync(default)).Failures);
        Assert.Equal(Culprit, failure.Name);
    }

    // The number of attempts is part of the name of a message's file.
    private static async Task<int> FindAttemptsAsync(ServedPlace place, string name)
    {
        try
        {
            foreach (var file in Directory.EnumerateFiles(Path.Join(place.Place, "queues", "article-entities"), "*-*.json"))
            {
                if (StageMessage.Parse(await File.ReadAllTextAsync(file))?.Name != name) continue;
                return int.Parse(Path.GetFileName(file).Split('.')[1], CultureInfo.InvariantCulture);
            }
        }
        catch (FileNotFoundException)
        {
            // The message was renamed or completed in between.
        }

        return 0;
    }

    private protected override Task<ServedPlace> NewPlaceAsync() => Task.FromResult(ServedPlace.Folder());
}
