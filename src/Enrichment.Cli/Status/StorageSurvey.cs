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
    private readonly IArticleStore _store = storage.Articles;

    /// <summary>Counts.</summary>
    public async Task<StorageStatus> TakeAsync(CancellationToken cancellationToken)
    {
        var outputs = new[] { await VersionsAsync(DocumentKind.Result, cancellationToken), await VersionsAsync(DocumentKind.Failure, cancellationToken) };
        var reached = await ReachedAsync(cancellationToken);
        var (articles, enriched, waiting, failed) = (0, 0, new Dictionary<Stage, int>(), new VersionSet());
        await foreach (var article in _store.AllSourcesAsync(cancellationToken))
        {
            articles++;
            var (name, eTag) = ($"{article.Name}.json", article.Version.ETag);
            var (hasResult, hasFailed) = (outputs[0].Contains(name, eTag), outputs[1].Contains(name, eTag));
            if (hasResult && !hasFailed) enriched++;
            else if (hasFailed && !hasResult) failed.Add(name, eTag);
            else Count(waiting, StageOf(article, reached));
        }

        var failures = await FailuresAsync(failed, cancellationToken);
        return new StorageStatus(storage.Place, articles, enriched, ByStage(waiting), ByCode(failures), failures, await QueuesAsync(cancellationToken));
    }

    private async Task<VersionSet> VersionsAsync(DocumentKind kind, CancellationToken cancellationToken)
    {
        var versions = new VersionSet();
        await foreach (var listed in _store.AllAsync(kind, cancellationToken)) versions.Add(listed.Path, listed.Document.Stamp.SourceETag);
        return versions;
    }

    // Only what is under way has work documents, so this stays small.
    private async Task<Dictionary<Stage, VersionSet>> ReachedAsync(CancellationToken cancellationToken)
    {
        var reached = StageQueues.Stages.ToDictionary(stage => stage - 1, _ => new VersionSet());
        await foreach (var listed in _store.AllAsync(DocumentKind.Work, cancellationToken))
        {
            if (listed.Path.Split('/') is not [.., var eTag, var file] parts || parts.Length < 3) continue;
            if (Enum.TryParse<Stage>(Path.GetFileNameWithoutExtension(file), ignoreCase: true, out var stage) && reached.TryGetValue(stage, out var versions))
                versions.Add(string.Join('/', parts[..^2]), eTag);
        }

        return reached;
    }

    private static Stage StageOf(ListedArticle article, Dictionary<Stage, VersionSet> reached) =>
        StageQueues.Stages.Reverse().FirstOrDefault(stage => reached[stage - 1].Contains(article.Name, article.Version.ETag), Stage.Receive);

    private async Task<IReadOnlyList<StatusFailure>> FailuresAsync(VersionSet failed, CancellationToken cancellationToken)
    {
        var failures = new List<StatusFailure>();
        await foreach (var failure in StoredFailure.AllAsync(_store, cancellationToken))
        {
            if (!failure.IsOfNoArticle && !failed.Contains($"{failure.Key.Name}.json", failure.Document.Stamp.SourceETag)) continue;
            var record = failure.Record;
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
        StageQueues.Stages.Prepend(Stage.Receive).ToDictionary(EnrichmentJson.NameOf, stage => counts.GetValueOrDefault(stage));

    private static Dictionary<string, int> ByCode(IReadOnlyList<StatusFailure> failures) =>
        failures.GroupBy(failure => failure.Code).OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count());
}
