using Azure.Storage.Blobs;
using Azure.Storage.Queues.Models;
using Enrichment.Pipeline.Ports;
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
        [BlobTrigger(Containers.Articles + "/{name}", Connection = ArticleTrigger.Connection, Source = ArticleTrigger.Source)]
        BlobClient blob,
        CancellationToken cancellationToken)
    {
        // The host does not tell which try it is; what it gives up comes to the poison queue.
        log.Ended(await runner.ReceiveAsync(blob.Name, 1, cancellationToken).ConfigureAwait(false));
    }

    // The host keeps this queue in its own storage account, whichever account the articles are in.
    /// <summary>
    /// Receives an article after all that the host could not bring to <see cref="ReceiveArticle"/>: its tries there follow one another without a
    /// pause, so a few seconds' outage uses them up. What cannot be received here either gets a failure record.
    /// </summary>
    [Function(nameof(RescueArticle))]
    public async Task RescueArticle([QueueTrigger(BlobTriggerFailure.Queue)] QueueMessage message, CancellationToken cancellationToken)
    {
        if (BlobTriggerFailure.ArticleIn(message.Body.ToString()) is not { } name)
            log.Dropped(BlobTriggerFailure.Queue);
        else
            log.Ended(await runner.ReceiveGivenUpAsync(name, (int)message.DequeueCount, cancellationToken).ConfigureAwait(false));
    }
}
