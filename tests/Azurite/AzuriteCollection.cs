namespace Enrichment.Azurite;

/// <summary>The tests that share a storage emulator. Each takes an account of its own; who stops the emulator takes an emulator of its own.</summary>
[CollectionDefinition(Name)]
public sealed class AzuriteCollection : ICollectionFixture<AzuriteServer>
{
    public const string Name = "Azurite";
}
