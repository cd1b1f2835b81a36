using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Queues;

namespace Enrichment.Storage;

/// <summary>One place that articles, documents and queues are in: a storage account or a folder.</summary>
/// <param name="Place">Where, for people; without secrets.</param>
/// <param name="Articles">Articles and documents.</param>
/// <param name="Queue">The sending end of the queues.</param>
/// <param name="Inbox">Their receiving end.</param>
/// <param name="Lease">Who watches for new articles.</param>
public sealed record ArticleStorage(string Place, IArticleStore Articles, IStageQueue Queue, IStageInbox Inbox, IWatchLease Lease);
