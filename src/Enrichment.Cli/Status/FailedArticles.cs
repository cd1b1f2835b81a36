using Enrichment.Pipeline;
using Enrichment.Pipeline.Running;
using Enrichment.Storage;
using Enrichment.Storage.Settings;

namespace Enrichment.Cli.Status;

/// <summary>Sends failed articles in again and deletes their failure records. No stage runs here.</summary>
/// <param name="storage">The storage.</param>
/// <param name="pipeline">Receives the articles.</param>
internal sealed class FailedArticles(ArticleStorage storage, EnrichmentPipeline pipeline)
{
    private readonly StageRunner _runner =
        new(pipeline, storage.Articles, storage.Queue, QueueSettings.Default.MaxDequeueCount, TimeProvider.System);

    /// <summary>Sends an article in.</summary>
    public async Task<RetryOutcome> RetryAsync(StoredFailure failure, CancellationToken cancellationToken)
    {
        if (failure.HasNoArticle)
            return await DeleteAsync(failure, "the message did not come from the pipeline, so a retry is not possible", cancellationToken);
        var outcome = await _runner.ReceiveAsync(failure.Record.Name, 1, cancellationToken);
        if (outcome.Failure is { } again)
            return new RetryOutcome(RetryResult.Failed, $"The article failed again: {EnrichmentJson.GetName(again.Code)}: {again.Message}");
        if (outcome.Result == StageResult.Superseded) return await DeleteAsync(failure, "the article no longer exists", cancellationToken);
        await DeleteRecordAsync(failure, cancellationToken);
        return new RetryOutcome(RetryResult.Sent);
    }

    private async Task<RetryOutcome> DeleteAsync(StoredFailure failure, string reason, CancellationToken cancellationToken)
    {
        await DeleteRecordAsync(failure, cancellationToken);
        return new RetryOutcome(RetryResult.Deleted, reason);
    }

    // A newer record is from another attempt and is kept.
    private Task<bool> DeleteRecordAsync(StoredFailure failure, CancellationToken cancellationToken) =>
        storage.Articles.TryDeleteAsync(failure.Key, failure.Document.ETag, cancellationToken);
}
