using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Enrichment.Storage.Azure;

/// <summary>How every client of a storage account is set up.</summary>
internal static class AzureClientOptions
{
    /// <summary>For blobs. Names are sent as they are: slashes belong to them.</summary>
    public static BlobClientOptions ForBlobs()
    {
        // The newest version that Azurite 3.35 takes.
        var options = new BlobClientOptions(BlobClientOptions.ServiceVersion.V2025_11_05) { TrimBlobNameSlashes = false };
        SetRetries(options.Retry);
        return options;
    }

    /// <summary>For queues. Messages are sent as they are: who sends them encodes them.</summary>
    public static QueueClientOptions ForQueues()
    {
        var options = new QueueClientOptions(QueueClientOptions.ServiceVersion.V2025_11_05) { MessageEncoding = QueueMessageEncoding.None };
        SetRetries(options.Retry);
        return options;
    }

    // A connection that was closed under us costs 0.3 seconds. Five tries take some five seconds: longer outages are the queues' to wait out.
    private static void SetRetries(RetryOptions retry)
    {
        retry.Mode = RetryMode.Exponential;
        retry.MaxRetries = 4;
        retry.Delay = TimeSpan.FromSeconds(0.3);
        retry.MaxDelay = TimeSpan.FromSeconds(4);
        retry.NetworkTimeout = TimeSpan.FromSeconds(30);
    }
}
