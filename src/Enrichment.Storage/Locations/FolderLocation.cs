using Enrichment.Storage.Folder;

namespace Enrichment.Storage.Locations;

/// <summary>A folder of this machine.</summary>
/// <param name="Path">Its path, as given; it need not exist.</param>
public sealed record FolderLocation(string Path) : StorageLocation
{
    /// <inheritdoc/>
    public override string Place => Path;

    /// <inheritdoc/>
    public override Task<ArticleStorage> OpenAsync(CancellationToken cancellationToken) =>
        Task.Run(() => FolderStorage.Open(Path), cancellationToken);
}
