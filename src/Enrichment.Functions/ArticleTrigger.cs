using Enrichment.Functions.Hosting;
using Microsoft.Azure.Functions.Worker;

namespace Enrichment.Functions;

/// <summary>The settings of the triggers.</summary>
internal static class ArticleTrigger
{
    /// <summary>The setting that locates articles, documents and queues: a connection string, or a section of service URIs.</summary>
    public const string Connection = StorageOptions.Section;

    /// <summary>How the host detects new articles; set by the project property ArticleEvents.</summary>
    public const BlobTriggerSource Source =
#if POLLING
        BlobTriggerSource.LogsAndContainerScan;
#else
        BlobTriggerSource.EventGrid;
#endif
}
