using Enrichment.Functions.Hosting;
using Microsoft.Azure.Functions.Worker;

namespace Enrichment.Functions;

/// <summary>What the triggers have in common.</summary>
internal static class ArticleTrigger
{
    /// <summary>The setting that says where articles, documents and queues are: a connection string, or a section of service URIs.</summary>
    public const string Connection = StorageOptions.Section;

    /// <summary>How new articles are noticed; the project's property ArticleEvents decides.</summary>
    public const BlobTriggerSource Source =
#if POLLING
        BlobTriggerSource.LogsAndContainerScan;
#else
        BlobTriggerSource.EventGrid;
#endif
}
