using Enrichment.Azurite;

namespace Enrichment.EndToEnd.Tests;

/// <summary>Tests interruptions on a storage account.</summary>
/// <param name="azurite">The emulator.</param>
public sealed class AccountInterruptionTests(AzuriteServer azurite) : InterruptionTests, IClassFixture<AzuriteServer>
{
    private protected override Task<ServedPlace> NewPlaceAsync() => ServedPlace.AccountAsync(azurite, Model);
}
