using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Enrichment.Storage.Azure;

/// <summary>Creates the options for all clients of a storage account.</summary>
internal static class AzureClientOptions
{
    /// <summary>Creates the options for blobs. Blob names are sent unchanged, because slashes are part of them.</summary>
    public static BlobClientOptions CreateBlobOptions()
    {
        // The newest version that Azurite 3.35 supports.
        var options = new BlobClientOptions(BlobClientOptions.ServiceVersion.V2025_11_05) { TrimBlobNameSlashes = false };
        SetRetries(options.Retry);
        return options;
    }

    /// <summary>Creates the options for queues. Messages are sent unchanged, because the sender encodes them.</summary>
    public static QueueClientOptions CreateQueueOptions()
    {
        var options = new QueueClientOptions(QueueClientOptions.ServiceVersion.V2025_11_05) { MessageEncoding = QueueMessageEncoding.None };
        SetRetries(options.Retry);
        return options;
    }

    // A retry after a closed connection takes 0.3 seconds. Five attempts take about 5 seconds. The queues retry after longer outages.
    private static void SetRetries(RetryOptions retry)
    {
        retry.Mode = RetryMode.Exponential;
        retry.MaxRetries = 4;
        retry.Delay = TimeSpan.FromSeconds(0.3);
        retry.MaxDelay = TimeSpan.FromSeconds(4);
        retry.NetworkTimeout = TimeSpan.FromSeconds(30);
    }
}
