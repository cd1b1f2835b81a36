using System.Net;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Enrichment.Articles;
using Enrichment.Azurite;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Azure;

namespace Enrichment.Storage.Tests.Azure;

[Collection(AzuriteCollection.Name)]
public class UnreadableBlobTests(AzuriteServer azurite)
{
    [Theory]
    [InlineData("BlobUsesCustomerSpecifiedEncryption", "write it without a customer-provided key")]
    [InlineData("BlobBeingRehydrated", "wait until that is done")]
    [InlineData("BlobArchived", "move it to the hot, cool or cold tier")]
    public async Task A_blob_that_can_never_be_read_is_unreadable_with_advice(string code, string whatToDo)
    {
        var account = await TestAccount.InAsync(azurite);
        await account.DropAsync("a.txt");

        var error = await Assert.ThrowsAsync<ArticleException>(() => Refusing(account, code).ReadSourceAsync("a.txt", default));

        Assert.Equal(ErrorCode.Unreadable, error.Code);
        Assert.Contains(whatToDo, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_of_an_encrypted_article_is_known_from_the_listing()
    {
        var account = await TestAccount.InAsync(azurite);
        await account.DropAsync("a.txt");
        await account.DropAsync("a.txt.old");
        var store = Refusing(account, "BlobUsesCustomerSpecifiedEncryption");

        Assert.Equal(await account.Store.FindSourceAsync("a.txt", default), await store.FindSourceAsync("a.txt", default));
        Assert.Null(await store.FindSourceAsync("a.tx", default));
    }

    [Theory]
    [InlineData("ContainerBeingDeleted")]
    [InlineData("AccountBeingCreated")]
    public async Task An_error_that_the_article_did_not_cause_is_retried(string code)
    {
        var account = await TestAccount.InAsync(azurite);

        await Assert.ThrowsAsync<StorageException>(() => Refusing(account, code).ReadSourceAsync("a.txt", default));
        await Assert.ThrowsAsync<StorageException>(() => Refusing(account, code).FindSourceAsync("a.txt", default));
    }

    private static BlobArticleStore Refusing(TestAccount account, string code)
    {
        var options = AzureClientOptions.CreateBlobOptions();
        options.Transport = new HttpClientTransport(new RefusingHandler(code));
        return new BlobArticleStore(new BlobServiceClient(account.ConnectionString, options));
    }

    /// <summary>Returns the service's errors for blobs that Azurite cannot create. Listings are real.</summary>
    private sealed class RefusingHandler(string code) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.Query.Contains("comp=list", StringComparison.Ordinal))
                return base.SendAsync(request, cancellationToken);
            var refusal = new HttpResponseMessage(HttpStatusCode.Conflict) { RequestMessage = request, Content = new ByteArrayContent([]) };
            refusal.Headers.Add("x-ms-error-code", code);
            return Task.FromResult(refusal);
        }
    }
}
