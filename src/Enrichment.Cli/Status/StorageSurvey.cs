using Enrichment.Analysis;
using Enrichment.Cli.Serve;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage;
using Enrichment.Storage.Queues;

namespace Enrichment.Cli.Status;

/// <summary>Counts what is in a storage from its listings: a few calls for thousands of articles, and one for each failure record.</summary>
/// <param name="storage">The storage.</param>
internal sealed class StorageSurvey(ArticleStorage storage)
{
    // The last stage first: an article waits for the stage after the last one that left a document.
    private static readonly IReadOnlyList<Stage> WaitsFor = [.. StageOrder.Analyses.Reverse()];

    private readonly IArticleStore _store = storage.Articles;

    /// <summary>Counts.</summary>
    public async Task<StorageStatus> TakeAsync(CancellationToken cancellationToken)
    {
        var documents = await ListDocumentsAsync(cancellationToken);
        var (articles, enriched, waiting, failed) = (0, 0, new Dictionary<Stage, int>(), new VersionSet());
        await foreach (var (name, version) in _store.AllSourcesAsync(cancellationToken))
        {
            articles++;
            bool Has(DocumentKey key) => documents.Contains(GetId(key.Kind, _store.GetListedPath(key)), version.ETag);
            var (hasResult, hasFailed) = (Has(DocumentKey.Result(name)), Has(DocumentKey.Failure(name)));
            if (hasResult && !hasFailed) enriched++;
            else if (hasFailed && !hasResult) failed.Add(name, version.ETag);
            else Count(waiting, WaitsFor.FirstOrDefault(stage => Has(DocumentKey.Work(name, version.ETag, stage.Previous)), Stage.Receive));
        }

        var failures = await FailuresAsync(failed, cancellationToken);
        return new StorageStatus(storage.Place, articles, enriched, ByStage(waiting), ByCode(failures), failures, await QueuesAsync(cancellationToken));
    }

    // Every document, with the version of the article that it was made from.
    private async Task<VersionSet> ListDocumentsAsync(CancellationToken cancellationToken)
    {
        var documents = new VersionSet();
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            await foreach (var listed in _store.AllAsync(kind, cancellationToken))
                documents.Add(GetId(kind, listed.Path), listed.Document.Stamp.SourceETag);
        }

        return documents;
    }

    private static string GetId(DocumentKind kind, string path) => $"{kind}/{path}";

    private async Task<IReadOnlyList<StatusFailure>> FailuresAsync(VersionSet failed, CancellationToken cancellationToken)
    {
        var failures = new List<StatusFailure>();
        await foreach (var failure in StoredFailure.FindAllAsync(_store, cancellationToken))
        {
            var record = failure.Record;
            if (!failure.IsOfNoArticle && !failed.Contains(record.Name, failure.Document.Stamp.SourceETag)) continue;
            failures.Add(new StatusFailure(record.Name, EnrichmentJson.NameOf(record.Stage), EnrichmentJson.NameOf(record.Code), record.Message));
        }

        return failures;
    }

    private async Task<IReadOnlyDictionary<string, int>> QueuesAsync(CancellationToken cancellationToken)
    {
        var counts = await Task.WhenAll(InboxQueue.All.Select(async queue => (queue.Name, Count: await storage.Inbox.CountAsync(queue, cancellationToken))));
        return counts.ToDictionary(one => one.Name, one => one.Count);
    }

    private static void Count(Dictionary<Stage, int> counts, Stage stage) => counts[stage] = counts.GetValueOrDefault(stage) + 1;

    private static Dictionary<string, int> ByStage(Dictionary<Stage, int> counts) =>
        StageOrder.Analyses.Prepend(Stage.Receive).ToDictionary(EnrichmentJson.NameOf, stage => counts.GetValueOrDefault(stage));

    private static Dictionary<string, int> ByCode(IReadOnlyList<StatusFailure> failures) =>
        failures.GroupBy(failure => failure.Code).OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count());
}
