using Enrichment.Azurite;
using Enrichment.Contracts;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Azure;

namespace Enrichment.Storage.Tests.Azure;

[Collection(AzuriteCollection.Name)]
public sealed class BlobArticleStoreContractTests(AzuriteServer azurite) : ArticleStoreContract
{
    private TestAccount? _account;

    private protected override async Task<IArticleStore> CreateStoreAsync()
    {
        _account = await TestAccount.InAsync(azurite);
        return new BlobArticleStore(_account.Blobs, pageSize: 3);
    }

    private protected override Task DropAsync(string name, string text) => _account!.DropAsync(name, text);
}
