namespace Enrichment.Azurite;

/// <summary>
/// The tests that share a storage emulator. Each test uses its own account. A test that stops the emulator uses its own emulator.
/// </summary>
[CollectionDefinition(Name)]
public sealed class AzuriteCollection : ICollectionFixture<AzuriteServer>
{
    public const string Name = "Azurite";
}
