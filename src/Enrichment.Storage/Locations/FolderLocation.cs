using Enrichment.Storage.Folder;

namespace Enrichment.Storage.Locations;

/// <summary>A folder on this computer.</summary>
/// <param name="Path">The path as the user wrote it. The folder need not exist.</param>
public sealed record FolderLocation(string Path) : StorageLocation
{
    /// <inheritdoc/>
    public override string Place => Path;

    /// <inheritdoc/>
    public override Task<ArticleStorage> OpenAsync(CancellationToken cancellationToken) =>
        Task.Run(() => FolderStorage.Open(Path), cancellationToken);

    /// <inheritdoc/>
    public override async Task<IArticleUpload> OpenUploadAsync(CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken).ConfigureAwait(false);
        return new FolderArticleUpload(Path);
    }
}
