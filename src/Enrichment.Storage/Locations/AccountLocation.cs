using Enrichment.Storage.Azure;
using Enrichment.Storage.Settings;

namespace Enrichment.Storage.Locations;

/// <summary>A storage account.</summary>
/// <param name="Options">How to open the account. They must be valid.</param>
internal sealed record AccountLocation(AzureStorageOptions Options) : StorageLocation
{
    /// <inheritdoc/>
    public override string Place => AzureStorageAccount.Open(Options).Storage.Place;

    /// <inheritdoc/>
    public override async Task<ArticleStorage> OpenAsync(CancellationToken cancellationToken)
    {
        var account = AzureStorageAccount.Open(Options);
        await account.SetUpAsync(cancellationToken).ConfigureAwait(false);
        return account.Storage;
    }

    /// <inheritdoc/>
    public override Task<IArticleUpload> OpenUploadAsync(CancellationToken cancellationToken) =>
        AzureStorageAccount.Open(Options).OpenUploadAsync(cancellationToken);
}
