using Azure.AI.TextAnalytics;
using Enrichment.LanguageService;
using Enrichment.LanguageService.Replies;
using SentimentConfidence = Enrichment.Sentiment.SentimentConfidence;
using SentimentLabel = Enrichment.Sentiment.SentimentLabel;

namespace Enrichment.AzureLanguage;

/// <summary>The Language service of Azure. It says what the service says, in the core's terms, and decides nothing.</summary>
/// <param name="client">Asks the service; how often it tries is its own business.</param>
/// <param name="modelVersion">The model to ask; null leaves it to the service, which takes its latest.</param>
public sealed class AzureLanguageGateway(TextAnalyticsClient client, string? modelVersion) : ILanguageService
{
    /// <inheritdoc/>
    public Task<ServiceReply<IReadOnlyList<ServiceEntity>>> RecognizeEntitiesAsync(IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken) =>
        AskAsync(
            async () =>
            {
                var options = Prepare(new TextAnalyticsRequestOptions());
                var results = (await client.RecognizeEntitiesBatchAsync(InputsFrom(documents), options, cancellationToken).ConfigureAwait(false)).Value;
                return ReplyFrom(results.ModelVersion, results, result => EntitiesFrom(result.Entities), result => result.Entities.Warnings);
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<ServiceReply<IReadOnlyList<ServiceLink>>> LinkEntitiesAsync(IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken) =>
        AskAsync(
            async () =>
            {
                var options = Prepare(new TextAnalyticsRequestOptions());
                var results = (await client.RecognizeLinkedEntitiesBatchAsync(InputsFrom(documents), options, cancellationToken).ConfigureAwait(false)).Value;
                return ReplyFrom(results.ModelVersion, results, result => LinksFrom(result.Entities), result => result.Entities.Warnings);
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<ServiceReply<ServiceSentiment>> AnalyzeSentimentAsync(IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken) =>
        AskAsync(
            async () =>
            {
                var options = Prepare(new AnalyzeSentimentOptions { IncludeOpinionMining = true });
                var results = (await client.AnalyzeSentimentBatchAsync(InputsFrom(documents), options, cancellationToken).ConfigureAwait(false)).Value;
                return ReplyFrom(results.ModelVersion, results, result => SentimentFrom(result.DocumentSentiment), result => result.DocumentSentiment.Warnings);
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<ServiceReply<string>> DetectLanguagesAsync(IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken) =>
        AskAsync(
            async () =>
            {
                var options = Prepare(new TextAnalyticsRequestOptions());
                // Without a country said to be none, the SDK says "us".
                var inputs = documents.Select(document => new DetectLanguageInput(document.Id, document.Text) { CountryHint = DetectLanguageInput.None });
                var results = (await client.DetectLanguageBatchAsync(inputs, options, cancellationToken).ConfigureAwait(false)).Value;
                return ReplyFrom(results.ModelVersion, results, result => result.PrimaryLanguage.Iso6391Name, result => result.PrimaryLanguage.Warnings);
            },
            cancellationToken);

    private static async Task<ServiceReply<T>> AskAsync<T>(Func<Task<ServiceReply<T>>> ask, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await ask().ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            // Stopped between two tries, the SDK tells of both in one exception.
            cancellationToken.ThrowIfCancellationRequested();
            throw AzureLanguageFault.From(fault);
        }
    }

    // By default the service keeps what it is sent for 48 hours, to look into faults; articles that are not out yet are none of its business.
    private TOptions Prepare<TOptions>(TOptions options)
        where TOptions : TextAnalyticsRequestOptions
    {
        options.DisableServiceLogs = true;
        options.ModelVersion = modelVersion;
        return options;
    }

    private static IEnumerable<TextDocumentInput> InputsFrom(IReadOnlyList<ServiceDocument> documents) =>
        documents.Select(document => new TextDocumentInput(document.Id, document.Text) { Language = document.Language });

    private static ServiceReply<T> ReplyFrom<TResult, T>(
        string? model, IEnumerable<TResult> results, Func<TResult, T> found, Func<TResult, IEnumerable<TextAnalyticsWarning>> warnings)
        where TResult : TextAnalyticsResult
        where T : class
    {
        var documents = results.Select(result => result.HasError
            ? new DocumentReply<T>(result.Id ?? "", null, new ServiceMessage(result.Error.ErrorCode.ToString(), result.Error.Message), [])
            : new DocumentReply<T>(result.Id ?? "", found(result), null, [.. warnings(result).Select(MessageFrom)]));
        return new ServiceReply<T>(model ?? "", [.. documents]);
    }

    private static ServiceMessage MessageFrom(TextAnalyticsWarning warning) => new(warning.WarningCode.ToString(), warning.Message);

    private static IReadOnlyList<ServiceEntity> EntitiesFrom(IEnumerable<CategorizedEntity> entities) =>
        [.. entities.Select(entity => new ServiceEntity(entity.Offset, entity.Length, entity.Text, entity.Category.ToString(), entity.SubCategory, entity.ConfidenceScore))];

    private static IReadOnlyList<ServiceLink> LinksFrom(IEnumerable<LinkedEntity> entities) =>
        [.. from entity in entities from match in entity.Matches select LinkFrom(entity, match)];

    // The service may leave the id out; in Wikipedia it is the name.
    private static ServiceLink LinkFrom(LinkedEntity entity, LinkedEntityMatch match) =>
        new(match.Offset, match.Length, match.Text, entity.DataSource, entity.DataSourceEntityId ?? entity.Name, entity.Url.AbsoluteUri);

    private static ServiceSentiment SentimentFrom(DocumentSentiment document) =>
        new(LabelFrom(document.Sentiment), ConfidenceFrom(document.ConfidenceScores), [.. document.Sentences.Select(SentenceFrom)]);

    private static ServiceSentence SentenceFrom(SentenceSentiment sentence) => new(
        sentence.Offset, sentence.Length, LabelFrom(sentence.Sentiment), ConfidenceFrom(sentence.ConfidenceScores),
        [.. sentence.Opinions.Select(opinion => OpinionFrom(opinion.Target))]);

    private static ServiceOpinion OpinionFrom(TargetSentiment target) =>
        new(target.Offset, target.Length, target.ConfidenceScores.Positive, target.ConfidenceScores.Negative);

    private static SentimentConfidence ConfidenceFrom(SentimentConfidenceScores scores) => new(scores.Positive, scores.Neutral, scores.Negative);

    private static SentimentLabel LabelFrom(TextSentiment sentiment) => sentiment switch
    {
        TextSentiment.Positive => SentimentLabel.Positive,
        TextSentiment.Negative => SentimentLabel.Negative,
        TextSentiment.Mixed => SentimentLabel.Mixed,
        _ => SentimentLabel.Neutral,
    };
}
