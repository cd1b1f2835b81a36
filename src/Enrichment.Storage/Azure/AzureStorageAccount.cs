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

/// <summary>A storage account, and all of the pipeline that is in it.</summary>
public sealed class AzureStorageAccount
{
    private static readonly Meter Meter = new(PipelineTelemetry.SourceName);
    private static readonly Gauge<long> Messages = Meter.CreateGauge<long>("enrichment.queue.messages", "{message}", "Messages in a queue, about, those out of sight included.");

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
    /// <exception cref="StorageException">The account cannot be used.</exception>
    public Task SetUpAsync(CancellationToken cancellationToken)
    {
        var containers = Containers.All.Select(_blobs.GetBlobContainerClient)
            .Select(container => container.CreateIfNotExistsAsync(cancellationToken: cancellationToken));
        var queues = InboxQueue.All.Select(queue => _queues.GetQueueClient(queue.Name))
            .Select(queue => queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken));
        return AzureCall.RunAsync(() => Task.WhenAll([.. containers, .. queues]), cancellationToken);
    }

    /// <summary>
    /// Measures how many messages wait in each queue, as <c>enrichment.queue.messages</c> of the meter <see cref="PipelineTelemetry.SourceName"/>: the stages' queues,
    /// their poison queues, and the one of what the Functions host could not bring to the blob trigger, where it keeps it in this account.
    /// </summary>
    public async Task MeasureQueuesAsync(CancellationToken cancellationToken)
    {
        string[] names = [.. InboxQueue.All.Select(queue => queue.Name), BlobTriggerFailure.Queue];
        var counts = await Task.WhenAll(names.Select(name => AzureStageQueues.CountAsync(_queues.GetQueueClient(name), cancellationToken))).ConfigureAwait(false);
        foreach (var (name, count) in names.Zip(counts)) Messages.Record(count, new KeyValuePair<string, object?>("queue", name));
    }

    // Without the signature that may be in the query.
    private static string PlaceOf(Uri uri) => uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/');
}
