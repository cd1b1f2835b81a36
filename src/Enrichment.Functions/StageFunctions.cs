using Azure.Storage.Queues.Models;
using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Enrichment.Functions;

/// <summary>The functions for the stages and for their poison queues.</summary>
/// <param name="runner">Runs the stages.</param>
/// <param name="admission">Limits the memory of the work in progress.</param>
/// <param name="log">The log.</param>
public sealed class StageFunctions(StageRunner runner, ArticleAdmission admission, ILogger<StageFunctions> log)
{
    private const string EntitiesPoison = StageQueues.Entities + StageQueues.PoisonSuffix;
    private const string SentimentPoison = StageQueues.Sentiment + StageQueues.PoisonSuffix;
    private const string ClaimsPoison = StageQueues.Claims + StageQueues.PoisonSuffix;

    /// <summary>Adds names, dates and quantities.</summary>
    [Function(nameof(AddEntities))]
    public Task AddEntities(
        [QueueTrigger(StageQueues.Entities, Connection = ArticleTrigger.Connection)] QueueMessage message,
        CancellationToken cancellationToken) =>
        RunAsync(Stage.Entities, message, cancellationToken);

    /// <summary>Adds the sentiment.</summary>
    [Function(nameof(AddSentiment))]
    public Task AddSentiment(
        [QueueTrigger(StageQueues.Sentiment, Connection = ArticleTrigger.Connection)] QueueMessage message,
        CancellationToken cancellationToken) =>
        RunAsync(Stage.Sentiment, message, cancellationToken);

    /// <summary>Adds the claims.</summary>
    [Function(nameof(FlagClaims))]
    public Task FlagClaims(
        [QueueTrigger(StageQueues.Claims, Connection = ArticleTrigger.Connection)] QueueMessage message,
        CancellationToken cancellationToken) =>
        RunAsync(Stage.Claims, message, cancellationToken);

    /// <summary>Records the failure of an article at <see cref="AddEntities"/>.</summary>
    [Function(nameof(RecordEntitiesFailure))]
    public Task RecordEntitiesFailure(
        [QueueTrigger(EntitiesPoison, Connection = ArticleTrigger.Connection)] QueueMessage message,
        CancellationToken cancellationToken) =>
        GiveUpAsync(Stage.Entities, message, cancellationToken);

    /// <summary>Records the failure of an article at <see cref="AddSentiment"/>.</summary>
    [Function(nameof(RecordSentimentFailure))]
    public Task RecordSentimentFailure(
        [QueueTrigger(SentimentPoison, Connection = ArticleTrigger.Connection)] QueueMessage message,
        CancellationToken cancellationToken) =>
        GiveUpAsync(Stage.Sentiment, message, cancellationToken);

    /// <summary>Records the failure of an article at <see cref="FlagClaims"/>.</summary>
    [Function(nameof(RecordClaimsFailure))]
    public Task RecordClaimsFailure(
        [QueueTrigger(ClaimsPoison, Connection = ArticleTrigger.Connection)] QueueMessage message,
        CancellationToken cancellationToken) =>
        GiveUpAsync(Stage.Claims, message, cancellationToken);

    private async Task RunAsync(Stage stage, QueueMessage message, CancellationToken cancellationToken)
    {
        var text = message.Body.ToString();
        using var admitted = await admission.AdmitMessageAsync(text, cancellationToken).ConfigureAwait(false);
        log.LogOutcome(await runner.RunAsync(stage, text, (int)message.DequeueCount, cancellationToken).ConfigureAwait(false));
    }

    private async Task GiveUpAsync(Stage stage, QueueMessage message, CancellationToken cancellationToken) =>
        log.LogOutcome(await runner.GiveUpAsync(stage, message.Body.ToString(), cancellationToken).ConfigureAwait(false));
}
