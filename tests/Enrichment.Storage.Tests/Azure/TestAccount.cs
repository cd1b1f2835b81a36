using System.Text;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Enrichment.Azurite;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Azure;
using Enrichment.Storage.Settings;

namespace Enrichment.Storage.Tests.Azure;

/// <summary>A new storage account for one test, with its containers and queues, and clients for direct access.</summary>
internal sealed class TestAccount
{
    public static readonly DocumentMetadata Metadata = new("0x1", new string('a', 64), new string('f', 32));

    private TestAccount(string connectionString)
    {
        ConnectionString = connectionString;
        Account = AzureStorageAccount.Open(new AzureStorageOptions { ConnectionString = connectionString });
        Blobs = new BlobServiceClient(connectionString, AzureClientOptions.CreateBlobOptions());
        Queues = new QueueServiceClient(connectionString, AzureClientOptions.CreateQueueOptions());
    }

    public string ConnectionString { get; }

    public AzureStorageAccount Account { get; }

    public BlobServiceClient Blobs { get; }

    public QueueServiceClient Queues { get; }

    public IArticleStore Store => Account.Storage.Articles;

    /// <summary>Opens an account without its containers and queues.</summary>
    public static TestAccount Open(string connectionString) => new(connectionString);

    public static async Task<TestAccount> InAsync(AzuriteServer azurite)
    {
        var account = Open(azurite.NewAccount());
        await account.Account.SetUpAsync(CancellationToken.None);
        return account;
    }

    public BlobClient Article(string name) => Blobs.GetBlobContainerClient("articles").GetBlobClient(name);

    public Task DropAsync(string name, string text = "Nothing happened in Oslo today.") => DropAsync(name, Encoding.UTF8.GetBytes(text));

    public Task DropAsync(string name, byte[] content) => Article(name).UploadAsync(new BinaryData(content), overwrite: true);

    public Task<bool> CreateAsync(DocumentKey key, string content = "{}") =>
        Store.TryWriteAsync(key, Encoding.UTF8.GetBytes(content), Metadata, null, CancellationToken.None);

    public async Task<string?> TextOfAsync(DocumentKey key) =>
        await Store.ReadAsync(key, CancellationToken.None) is { } content ? Encoding.UTF8.GetString(content) : null;
}
