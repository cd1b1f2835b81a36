using Enrichment.Analysis;
using Enrichment.Cli.Serve;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Limits;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage;
using Enrichment.Storage.Queues;

namespace Enrichment.Cli.Status;

/// <summary>
/// Counts the content of a storage from its listings. It needs few calls for thousands of articles, and one for each failure record.
/// </summary>
/// <param name="storage">The storage.</param>
internal sealed class StorageSurvey(ArticleStorage storage)
{
    // The last stage comes first. An article waits for the stage after the last one that is done.
    private static readonly IReadOnlyList<Stage> WaitsFor = [.. StageOrder.Analyses.Reverse()];

    private readonly IArticleStore _store = storage.Articles;

    /// <summary>Counts the articles, documents and messages.</summary>
    public async Task<StorageStatus> TakeAsync(CancellationToken cancellationToken)
    {
        var problems = new HashSet<ListingProblem>();
        var documents = await ListDocumentsAsync(problems, cancellationToken);
        var (articles, enriched, waiting, failed) = (0, 0, new Dictionary<Stage, int>(), new VersionSet());
        await foreach (var (name, version, _) in _store.AllSourcesAsync(problems, cancellationToken))
        {
            articles++;
            bool Has(DocumentKey key, Stage? done = null) =>
                documents.Contains(GetId(key.Kind, _store.GetListedPath(key), done), version.ETag);
            var (hasResult, hasFailed) = (Has(DocumentKey.ForResult(name)), Has(DocumentKey.ForFailure(name)));
            if (hasResult && !hasFailed) enriched++;
            else if (hasFailed && !hasResult) failed.Add(name, version.ETag);
            else Count(waiting, FindNextStage(stage => Has(DocumentKey.ForWork(name, version.ETag), stage.Previous)));
        }

        var failures = await FailuresAsync(failed, cancellationToken);
        var queues = await CountMessagesAsync(cancellationToken);
        return new StorageStatus(storage.Place, articles, enriched, OrderByStage(waiting), CountByCode(failures), failures, queues)
        {
            TextRecords = await DailyLimit.FindUsageAsync(_store, cancellationToken),
            Problems = [.. problems],
        };
    }

    // The ids of all documents with the article version that they were created from.
    private async Task<VersionSet> ListDocumentsAsync(HashSet<ListingProblem> problems, CancellationToken cancellationToken)
    {
        var documents = new VersionSet();
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            await foreach (var listed in _store.AllAsync(kind, problems, cancellationToken))
            {
                var metadata = listed.Document.Metadata;
                documents.Add(GetId(kind, listed.Path, metadata.Stage), metadata.SourceETag);
            }
        }

        return documents;
    }

    private static string GetId(DocumentKind kind, string path, Stage? done) => $"{kind}/{path}/{done}";

    private async Task<IReadOnlyList<StatusFailure>> FailuresAsync(VersionSet failed, CancellationToken cancellationToken)
    {
        var failures = new List<StatusFailure>();
        await foreach (var failure in StoredFailure.FindAllAsync(_store, null, cancellationToken))
        {
            var record = failure.Record;
            if (!failure.HasNoArticle && !failed.Contains(record.Name, failure.Document.Metadata.SourceETag)) continue;
            var (stage, code) = (EnrichmentJson.GetName(record.Stage), EnrichmentJson.GetName(record.Code));
            failures.Add(new StatusFailure(record.Name, stage, code, record.Message));
        }

        return failures;
    }

    private async Task<IReadOnlyDictionary<string, int>> CountMessagesAsync(CancellationToken cancellationToken)
    {
        var counting = InboxQueue.All.Select(async queue => (queue.Name, Count: await storage.Inbox.CountAsync(queue, cancellationToken)));
        var counts = await Task.WhenAll(counting);
        return counts.ToDictionary(one => one.Name, one => one.Count);
    }

    private static Stage FindNextStage(Func<Stage, bool> hasInput) => WaitsFor.FirstOrDefault(hasInput, Stage.Receive);

    private static void Count(Dictionary<Stage, int> counts, Stage stage) => counts[stage] = counts.GetValueOrDefault(stage) + 1;

    private static Dictionary<string, int> OrderByStage(Dictionary<Stage, int> counts) =>
        StageOrder.Analyses.Prepend(Stage.Receive).ToDictionary(EnrichmentJson.GetName, stage => counts.GetValueOrDefault(stage));

    private static Dictionary<string, int> CountByCode(IReadOnlyList<StatusFailure> failures) =>
        failures.GroupBy(failure => failure.Code)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count());
}
