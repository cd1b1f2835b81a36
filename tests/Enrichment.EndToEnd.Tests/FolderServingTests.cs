using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

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
    public async Task New_corrections_are_applied_by_the_next_process()
    {
        using var place = await NewPlaceAsync();
        await place.DropAsync("a.txt", "Maria Olsen said that Oslo was calm.");
        await using (var first = place.Serve()) await first.WaitForLinesAsync("enriched a.txt");
        Assert.Contains("location:oslo", await ReadIdsAsync(place));

        await File.WriteAllTextAsync(Path.Join(place.Place, "settings", "corrections.csv"), "action,entity\nhide,location:oslo\n");
        await using var second = place.Serve();
        await second.WaitForLinesAsync("enriched a.txt");

        Assert.DoesNotContain("location:oslo", await ReadIdsAsync(place));
    }

    private static async Task<IEnumerable<string>> ReadIdsAsync(ServedPlace place)
    {
        var content = await place.Storage.Articles.ReadAsync(DocumentKey.ForResult("a.txt"), CancellationToken.None);
        return EnrichmentJson.ReadArticle(content).Entities!.Select(entity => entity.Id);
    }

    private protected override Task<ServedPlace> NewPlaceAsync() => Task.FromResult(ServedPlace.Folder());
}
