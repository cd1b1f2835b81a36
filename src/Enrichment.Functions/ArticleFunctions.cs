using Azure.Storage.Blobs;
using Azure.Storage.Queues.Models;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;
using Enrichment.Storage.Azure;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Enrichment.Functions;

/// <summary>Functions that receive new and changed articles.</summary>
/// <param name="runner">Receives the articles.</param>
/// <param name="admission">Limits the memory of the work in progress.</param>
/// <param name="log">The log.</param>
public sealed class ArticleFunctions(StageRunner runner, ArticleAdmission admission, ILogger<ArticleFunctions> log)
{
    /// <summary>Receives the article <paramref name="blob"/>. The runner reads the content, so the trigger does not load it.</summary>
    [Function(nameof(ReceiveArticle))]
    public async Task ReceiveArticle(
        [BlobTrigger(Containers.Articles + "/{name}", Connection = ArticleTrigger.Connection, Source = ArticleTrigger.Source)]
        BlobClient blob,
        CancellationToken cancellationToken)
    {
        using var admitted = await admission.AdmitAsync(blob.Name, cancellationToken).ConfigureAwait(false);
        // The host does not say which attempt this is. Articles that fail on every attempt come to the poison queue.
        log.LogOutcome(await runner.ReceiveAsync(blob.Name, 1, cancellationToken).ConfigureAwait(false));
    }

    // The host always keeps this queue in its own storage account, even if the articles are in another account.
    /// <summary>
    /// Receives an article that <see cref="ReceiveArticle"/> could not receive. The host retries the blob trigger without a pause, so an
    /// outage of a few seconds uses up all attempts. If the article cannot be received here either, it gets a failure record.
    /// </summary>
    [Function(nameof(RescueArticle))]
    public async Task RescueArticle([QueueTrigger(BlobTriggerFailure.Queue)] QueueMessage message, CancellationToken cancellationToken)
    {
        if (BlobTriggerFailure.ParseArticleName(message.Body.ToString()) is not { } name)
        {
            log.LogDropped(BlobTriggerFailure.Queue);
            return;
        }

        using var admitted = await admission.AdmitAsync(name, cancellationToken).ConfigureAwait(false);
        log.LogOutcome(await runner.ReceivePoisonedAsync(name, (int)message.DequeueCount, cancellationToken).ConfigureAwait(false));
    }
}
