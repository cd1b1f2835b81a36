using Azure.Storage.Blobs;
using Enrichment.Pipeline.Running;
using Enrichment.Storage.Azure;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Enrichment.Functions;

/// <summary>New and changed articles.</summary>
/// <param name="runner">Receives them.</param>
/// <param name="log">What became of them.</param>
public sealed class ArticleFunctions(StageRunner runner, ILogger<ArticleFunctions> log)
{
    /// <summary>Receives the article <paramref name="blob"/>; its content is not loaded for that, the runner reads the version it finds.</summary>
    [Function(nameof(ReceiveArticle))]
    public async Task ReceiveArticle(
        [BlobTrigger(BlobArticleStore.ArticlesContainer + "/{name}", Connection = ArticleTrigger.Connection, Source = ArticleTrigger.Source)] BlobClient blob, CancellationToken cancellationToken)
    {
        // The host does not tell which try it is; what it gives up comes to the poison queue.
        log.Ended(await runner.ReceiveAsync(blob.Name, 1, cancellationToken).ConfigureAwait(false));
    }

    // The host keeps this queue in its own storage account, whichever account the articles are in.
    /// <summary>Records the failure of an article that the host could not bring to <see cref="ReceiveArticle"/>, however often it tried.</summary>
    [Function(nameof(RecordArticleFailure))]
    public async Task RecordArticleFailure([QueueTrigger(BlobTriggerFailure.Queue)] string message, CancellationToken cancellationToken)
    {
        if (BlobTriggerFailure.ArticleIn(message) is not { } name)
            log.Dropped(BlobTriggerFailure.Queue);
        else
            log.Ended(await runner.GiveUpAsync(name, cancellationToken).ConfigureAwait(false));
    }
}
