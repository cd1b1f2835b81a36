namespace Enrichment.Storage;

/// <summary>A folder of this machine.</summary>
/// <param name="Path">Its path, as given; it need not be there.</param>
public sealed record FolderLocation(string Path) : StorageLocation;
