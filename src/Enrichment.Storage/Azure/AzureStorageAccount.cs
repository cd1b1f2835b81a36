using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Enrichment.Storage.Queues;

namespace Enrichment.Storage.Azure;

/// <summary>A storage account, and all of the pipeline that is in it.</summary>
public sealed class AzureStorageAccount
{
    private readonly BlobServiceClient _blobs;
    private readonly QueueServiceClient _queues;

    private AzureStorageAccount(BlobServiceClient blobs, QueueServiceClient queues)
    {
        (_blobs, _queues) = (blobs, queues);
        var stageQueues = new AzureStageQueues(queues);
        Storage = new ArticleStorage(PlaceOf(blobs.Uri), new BlobArticleStore(blobs), stageQueues, stageQueues, new BlobWatchLease(blobs));
    }

    /// <summary>The ports on the account.</summary>
    public ArticleStorage Storage { get; }

    /// <summary>Opens an account. Nothing is asked of it yet.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="credential">Who opens it, unless a connection string does; null takes whatever identity there is, as <see cref="DefaultAzureCredential"/> finds it.</param>
    /// <exception cref="StorageSettingsException">The options have faults.</exception>
    public static AzureStorageAccount Open(AzureStorageOptions options, TokenCredential? credential = null)
    {
        options.Check();
        var (blobOptions, queueOptions) = (AzureClientOptions.ForBlobs(), AzureClientOptions.ForQueues());
        if (!string.IsNullOrWhiteSpace(options.ConnectionString))
            return new AzureStorageAccount(new BlobServiceClient(options.ConnectionString, blobOptions), new QueueServiceClient(options.ConnectionString, queueOptions));
        credential ??= new DefaultAzureCredential();
        return new AzureStorageAccount(
            new BlobServiceClient(new Uri(options.BlobServiceUri!), credential, blobOptions),
            new QueueServiceClient(new Uri(options.QueueServiceUri!), credential, queueOptions));
    }

    /// <summary>Creates the containers and queues that are missing.</summary>
    public Task SetUpAsync(CancellationToken cancellationToken)
    {
        var containers = BlobArticleStore.Containers.Select(name => _blobs.GetBlobContainerClient(name).CreateIfNotExistsAsync(cancellationToken: cancellationToken));
        var queues = InboxQueue.All.Select(queue => _queues.GetQueueClient(queue.Name).CreateIfNotExistsAsync(cancellationToken: cancellationToken));
        return Task.WhenAll([.. containers, .. queues]);
    }

    // Without the signature that may be in the query.
    private static string PlaceOf(Uri uri) => uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/');
}
