using Enrichment.Storage.Settings;

namespace Enrichment.Storage;

/// <summary>A storage account.</summary>
/// <param name="Options">How to open it; they have no faults.</param>
public sealed record AccountLocation(AzureStorageOptions Options) : StorageLocation;
