using Enrichment.Azurite;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Azure;
using Enrichment.Storage.Settings;

namespace Enrichment.Storage.Tests.Azure;

[Collection(AzuriteCollection.Name)]
public sealed class BlobArticleUploadTests(AzuriteServer azurite) : ArticleUploadContract
{
    private readonly string _connection = azurite.NewAccount();

    [Fact]
    public async Task Only_the_container_of_the_articles_is_created()
    {
        var account = TestAccount.Open(_connection);

        await account.Account.OpenUploadAsync(CancellationToken.None);

        var containers = new List<string>();
        await foreach (var container in account.Blobs.GetBlobContainersAsync()) containers.Add(container.Name);
        Assert.Equal(["articles"], containers);
    }

    [Fact]
    public async Task A_blob_that_another_tool_uploaded_without_a_hash_is_replaced()
    {
        var account = TestAccount.Open(_connection);
        var upload = await account.Account.OpenUploadAsync(CancellationToken.None);
        await account.DropAsync("a.txt", "Oslo is calm.");
        await account.Article("a.txt").SetHttpHeadersAsync(new() { ContentType = "text/plain" });

        var outcome = await upload.PutAsync("a.txt", "Oslo is calm."u8.ToArray(), CancellationToken.None);

        Assert.Equal(UploadOutcome.Replaced, outcome);
        Assert.Equal(UploadOutcome.Unchanged, await upload.PutAsync("a.txt", "Oslo is calm."u8.ToArray(), CancellationToken.None));
    }

    private protected override async Task<(IArticleUpload Upload, IArticleStore Store)> CreateAsync()
    {
        var account = AzureStorageAccount.Open(new AzureStorageOptions { ConnectionString = _connection });
        return (await account.OpenUploadAsync(CancellationToken.None), account.Storage.Articles);
    }
}
