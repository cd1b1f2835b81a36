using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Queues;

namespace Enrichment.Storage;

/// <summary>The storage of articles, documents and queues: a storage account or a folder.</summary>
/// <param name="Place">The location, for messages; without secrets.</param>
/// <param name="Articles">Stores articles and documents.</param>
/// <param name="Queue">Sends messages.</param>
/// <param name="Inbox">Receives messages.</param>
/// <param name="Lease">The lease of the process that watches for new articles.</param>
/// <param name="Settings">Reads the files that editors put in, such as corrections.</param>
public sealed record ArticleStorage(
    string Place, IArticleStore Articles, IStageQueue Queue, IStageInbox Inbox, IWatchLease Lease,
    ISettingsStore Settings)
{
    /// <summary>Whether it is on this machine, so that listings cost time but no money.</summary>
    public bool IsLocal { get; init; }
}
