using System.Diagnostics.Metrics;
using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;
using Enrichment.Storage.Queues;
using Enrichment.Storage.Settings;

namespace Enrichment.Storage.Azure;

/// <summary>A storage account with the containers and queues of the pipeline.</summary>
public sealed class AzureStorageAccount
{
    private static readonly Meter Meter = new(PipelineTelemetry.SourceName);

    private static readonly Gauge<long> Messages = Meter.CreateGauge<long>(
        "enrichment.queue.messages", "{message}", "Approximate number of messages in a queue, including hidden ones.");

    private readonly BlobServiceClient _blobs;
    private readonly QueueServiceClient _queues;

    private AzureStorageAccount(BlobServiceClient blobs, QueueServiceClient queues)
    {
        (_blobs, _queues) = (blobs, queues);
        var stageQueues = new AzureStageQueues(queues);
        Storage = new ArticleStorage(
            GetPlace(blobs.Uri), new BlobArticleStore(blobs), stageQueues, stageQueues, new BlobWatchLease(blobs),
            new BlobSettingsStore(blobs))
        {
            IsLocal = blobs.Uri.IsLoopback,
        };
    }

    /// <summary>The ports to the account.</summary>
    public ArticleStorage Storage { get; }

    /// <summary>Opens an account without calling it.</summary>
    /// <param name="options">The location of the account.</param>
    /// <param name="credential">The credential, if there is no connection string; null uses <see cref="DefaultAzureCredential"/>.</param>
    /// <exception cref="StorageSettingsException">The options are not valid.</exception>
    public static AzureStorageAccount Open(AzureStorageOptions options, TokenCredential? credential = null)
    {
        options.Check();
        var (blobOptions, queueOptions) = (AzureClientOptions.CreateBlobOptions(), AzureClientOptions.CreateQueueOptions());
        if (!string.IsNullOrWhiteSpace(options.ConnectionString))
        {
            return new AzureStorageAccount(
                new BlobServiceClient(options.ConnectionString, blobOptions),
                new QueueServiceClient(options.ConnectionString, queueOptions));
        }

        credential ??= new DefaultAzureCredential();
        return new AzureStorageAccount(
            new BlobServiceClient(new Uri(options.BlobServiceUri!), credential, blobOptions),
            new QueueServiceClient(new Uri(options.QueueServiceUri!), credential, queueOptions));
    }

    /// <summary>Creates missing containers and queues.</summary>
    /// <exception cref="StorageException">The account cannot be used.</exception>
    public Task SetUpAsync(CancellationToken cancellationToken)
    {
        var containers = Containers.All.Select(name => CreateIfMissingAsync(_blobs.GetBlobContainerClient(name), cancellationToken));
        var queues = InboxQueue.All.Select(queue => CreateIfMissingAsync(_queues.GetQueueClient(queue.Name), cancellationToken));
        return AzureCall.RunAsync(() => Task.WhenAll([.. containers, .. queues]), cancellationToken);
    }

    /// <summary>Creates the container <c>articles</c> if it is missing, and opens it for uploads.</summary>
    /// <exception cref="StorageException">The account cannot be used.</exception>
    public async Task<IArticleUpload> OpenUploadAsync(CancellationToken cancellationToken)
    {
        var container = _blobs.GetBlobContainerClient(Containers.Articles);
        await AzureCall.RunAsync(() => CreateIfMissingAsync(container, cancellationToken), cancellationToken).ConfigureAwait(false);
        return new BlobArticleUpload(container, $"{Storage.Place}/{Containers.Articles}");
    }

    // An operator may read a container or queue that exists, but may not create it.
    private static async Task CreateIfMissingAsync(BlobContainerClient container, CancellationToken cancellationToken)
    {
        if (!await container.ExistsAsync(cancellationToken).ConfigureAwait(false))
            await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    private static async Task CreateIfMissingAsync(QueueClient queue, CancellationToken cancellationToken)
    {
        if (!await queue.ExistsAsync(cancellationToken).ConfigureAwait(false))
            await queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Records the number of messages in each queue as <c>enrichment.queue.messages</c> of the meter <see
    /// cref="PipelineTelemetry.SourceName"/>. It covers the stage queues, their poison queues, and the poison queue of the blob trigger if
    /// the Functions host keeps it in this account.
    /// </summary>
    public async Task MeasureQueuesAsync(CancellationToken cancellationToken)
    {
        string[] names = [.. InboxQueue.All.Select(queue => queue.Name), BlobTriggerFailure.Queue];
        var counting = names.Select(name => AzureStageQueues.CountAsync(_queues.GetQueueClient(name), cancellationToken));
        var counts = await Task.WhenAll(counting).ConfigureAwait(false);
        foreach (var (name, count) in names.Zip(counts)) Messages.Record(count, new KeyValuePair<string, object?>("queue", name));
    }

    // The query can contain a signature.
    private static string GetPlace(Uri uri) =>
        uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/');
}
