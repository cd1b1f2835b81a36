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

    private protected override Task<ServedPlace> NewPlaceAsync() => Task.FromResult(ServedPlace.Folder());
}
