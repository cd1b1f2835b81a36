using Azure.AI.TextAnalytics;
using Enrichment.LanguageService;
using Enrichment.LanguageService.Replies;
using SentimentConfidence = Enrichment.Sentiment.SentimentConfidence;
using SentimentLabel = Enrichment.Sentiment.SentimentLabel;

namespace Enrichment.AzureLanguage;

/// <summary>Calls the Language service of Azure and maps its replies.</summary>
/// <param name="client">The client, with its own retries.</param>
/// <param name="modelVersion">The model version; null uses the latest one.</param>
public sealed class AzureLanguageGateway(TextAnalyticsClient client, string? modelVersion) : ILanguageService
{
    /// <inheritdoc/>
    public Task<ServiceReply<IReadOnlyList<ServiceEntity>>> RecognizeEntitiesAsync(
        IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken) =>
        SendAsync(
            async () =>
            {
                var options = Prepare(new TextAnalyticsRequestOptions());
                var response = await client.RecognizeEntitiesBatchAsync(MapInputs(documents), options, cancellationToken)
                    .ConfigureAwait(false);
                var results = response.Value;
                return MapReply(results.ModelVersion, results, result => MapEntities(result.Entities), result => result.Entities.Warnings);
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<ServiceReply<IReadOnlyList<ServiceLink>>> LinkEntitiesAsync(
        IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken) =>
        SendAsync(
            async () =>
            {
                var options = Prepare(new TextAnalyticsRequestOptions());
                var response = await client.RecognizeLinkedEntitiesBatchAsync(MapInputs(documents), options, cancellationToken)
                    .ConfigureAwait(false);
                var results = response.Value;
                return MapReply(results.ModelVersion, results, result => MapLinks(result.Entities), result => result.Entities.Warnings);
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<ServiceReply<ServiceSentiment>> AnalyzeSentimentAsync(
        IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken) =>
        SendAsync(
            async () =>
            {
                var options = Prepare(new AnalyzeSentimentOptions { IncludeOpinionMining = true });
                var response = await client.AnalyzeSentimentBatchAsync(MapInputs(documents), options, cancellationToken)
                    .ConfigureAwait(false);
                var results = response.Value;
                return MapReply(
                    results.ModelVersion, results,
                    result => MapSentiment(result.DocumentSentiment), result => result.DocumentSentiment.Warnings);
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<ServiceReply<string>> DetectLanguagesAsync(
        IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken) =>
        SendAsync(
            async () =>
            {
                var options = Prepare(new TextAnalyticsRequestOptions());
                // By default, the SDK sends the country hint "us".
                var inputs = documents.Select(document =>
                    new DetectLanguageInput(document.Id, document.Text) { CountryHint = DetectLanguageInput.None });
                var response = await client.DetectLanguageBatchAsync(inputs, options, cancellationToken).ConfigureAwait(false);
                var results = response.Value;
                return MapReply(
                    results.ModelVersion, results,
                    result => result.PrimaryLanguage.Iso6391Name, result => result.PrimaryLanguage.Warnings);
            },
            cancellationToken);

    private static async Task<ServiceReply<T>> SendAsync<T>(Func<Task<ServiceReply<T>>> send, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await send().ConfigureAwait(false);
        }
        catch (Exception error)
        {
            // On cancellation between two attempts, the SDK throws one exception for both.
            cancellationToken.ThrowIfCancellationRequested();
            throw AzureLanguageError.Translate(error);
        }
    }

    // By default, the service stores its input for 48 hours. Articles can be unpublished, so this is turned off.
    private TOptions Prepare<TOptions>(TOptions options)
        where TOptions : TextAnalyticsRequestOptions
    {
        options.DisableServiceLogs = true;
        options.ModelVersion = modelVersion;
        return options;
    }

    private static IEnumerable<TextDocumentInput> MapInputs(IReadOnlyList<ServiceDocument> documents) =>
        documents.Select(document => new TextDocumentInput(document.Id, document.Text) { Language = document.Language });

    private static ServiceReply<T> MapReply<TResult, T>(
        string? model, IEnumerable<TResult> results, Func<TResult, T> found, Func<TResult, IEnumerable<TextAnalyticsWarning>> warnings)
        where TResult : TextAnalyticsResult
        where T : class
    {
        var documents = results.Select(result => result.HasError
            ? new DocumentReply<T>(result.Id ?? "", null, new ServiceMessage(result.Error.ErrorCode.ToString(), result.Error.Message), [])
            : new DocumentReply<T>(result.Id ?? "", found(result), null, [.. warnings(result).Select(MapMessage)]));
        return new ServiceReply<T>(model ?? "", [.. documents]);
    }

    private static ServiceMessage MapMessage(TextAnalyticsWarning warning) => new(warning.WarningCode.ToString(), warning.Message);

    private static IReadOnlyList<ServiceEntity> MapEntities(IEnumerable<CategorizedEntity> entities) =>
        [.. entities.Select(MapEntity)];

    private static ServiceEntity MapEntity(CategorizedEntity entity) =>
        new(entity.Offset, entity.Length, entity.Text, entity.Category.ToString(), entity.SubCategory, entity.ConfidenceScore);

    private static IReadOnlyList<ServiceLink> MapLinks(IEnumerable<LinkedEntity> entities) =>
        [.. from entity in entities from match in entity.Matches select MapLink(entity, match)];

    // The service can omit the id. In Wikipedia the id is the name.
    private static ServiceLink MapLink(LinkedEntity entity, LinkedEntityMatch match) =>
        new(match.Offset, match.Length, match.Text, entity.DataSource, entity.DataSourceEntityId ?? entity.Name, entity.Url.AbsoluteUri);

    private static ServiceSentiment MapSentiment(DocumentSentiment document) =>
        new(MapLabel(document.Sentiment), MapConfidence(document.ConfidenceScores), [.. document.Sentences.Select(MapSentence)]);

    private static ServiceSentence MapSentence(SentenceSentiment sentence) => new(
        sentence.Offset, sentence.Length, MapLabel(sentence.Sentiment), MapConfidence(sentence.ConfidenceScores),
        [.. sentence.Opinions.Select(opinion => MapOpinion(opinion.Target))]);

    private static ServiceOpinion MapOpinion(TargetSentiment target) =>
        new(target.Offset, target.Length, target.ConfidenceScores.Positive, target.ConfidenceScores.Negative);

    private static SentimentConfidence MapConfidence(SentimentConfidenceScores scores) =>
        new(scores.Positive, scores.Neutral, scores.Negative);

    private static SentimentLabel MapLabel(TextSentiment sentiment) => sentiment switch
    {
        TextSentiment.Positive => SentimentLabel.Positive,
        TextSentiment.Negative => SentimentLabel.Negative,
        TextSentiment.Mixed => SentimentLabel.Mixed,
        _ => SentimentLabel.Neutral,
    };
}
