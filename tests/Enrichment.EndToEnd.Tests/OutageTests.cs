using Enrichment.Azurite;

namespace Enrichment.EndToEnd.Tests;

/// <summary>A storage that is gone for a while. The emulator is this test's own: it is stopped.</summary>
/// <param name="azurite">The emulator.</param>
public sealed class OutageTests(AzuriteServer azurite) : IClassFixture<AzuriteServer>
{
    [Fact]
    public async Task Serving_outlasts_a_storage_that_is_stopped_and_started_again()
    {
        using var place = await ServedPlace.AccountAsync(azurite);
        await place.DropManyAsync(60);
        await using var serving = place.Serve();
        await serving.HasToldAsync("enriched ", 5);

        await azurite.StopAsync();
        await serving.HasToldAsync("storage does not answer: ");
        await azurite.StartAsync();

        await Promises.TryAcquireAsync(place);
        await serving.HasToldAsync("storage answers again");
    }
}
