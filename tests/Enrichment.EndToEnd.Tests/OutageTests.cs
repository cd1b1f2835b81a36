using Enrichment.Azurite;
using Enrichment.Embedded;

namespace Enrichment.EndToEnd.Tests;

/// <summary>Tests an outage of the storage. The test stops its own emulator.</summary>
/// <param name="azurite">The emulator.</param>
public sealed class OutageTests(AzuriteServer azurite) : IClassFixture<AzuriteServer>
{
    [Fact]
    public async Task Serving_outlasts_a_storage_that_is_stopped_and_started_again()
    {
        using var place = await ServedPlace.AccountAsync(azurite, AnalyzerModel.Small);
        await place.DropManyAsync(60);
        await using var serving = place.Serve();
        await serving.WaitForLinesAsync("enriched ", 5);

        await azurite.StopAsync();
        await serving.WaitForLinesAsync("storage does not answer: ");
        await azurite.StartAsync();

        await Guarantees.AssertAsync(place);
        await serving.WaitForLinesAsync("storage answers again");
    }
}
