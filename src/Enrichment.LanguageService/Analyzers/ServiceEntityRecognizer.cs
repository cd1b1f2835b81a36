using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Mapping;
using Enrichment.LanguageService.Replies;
using Enrichment.LanguageService.Requests;
using Enrichment.Pipeline;

namespace Enrichment.LanguageService.Analyzers;

/// <summary>
/// Recognizes names with a language service, links them to an encyclopedia, and detects languages that the reader could not identify.
/// </summary>
/// <param name="service">The service.</param>
/// <param name="options">The features and limits.</param>
internal sealed class ServiceEntityRecognizer(ILanguageService service, LanguageServiceOptions options) : IEntityRecognizer
{
    private readonly FeatureCall<string> _detection = new(ServiceFeature.LanguageDetection, service.DetectLanguagesAsync);
    private readonly FeatureCall<IReadOnlyList<ServiceEntity>> _recognition =
        new(ServiceFeature.EntityRecognition, service.RecognizeEntitiesAsync);
    private readonly FeatureCall<IReadOnlyList<ServiceLink>> _linking = new(ServiceFeature.EntityLinking, service.LinkEntitiesAsync);

    /// <inheritdoc/>
    /// <exception cref="ArticleException">
    /// The service rejects the article or denies access, or the article exceeds the cost limit.
    /// </exception>
    /// <exception cref="PauseException">The daily limit is reached.</exception>
    /// <exception cref="LanguageServiceException">The service did not answer. A retry can succeed.</exception>
    public async ValueTask<EntityRecognition> RecognizeAsync(TokenizedArticle article, CancellationToken cancellationToken)
    {
        var received = article.Article;
        var cost = new ArticleCost(received, options);
        cost.ThrowIfTooHigh();
        var reservation = await options.ReserveAsync(cost.EntityTextRecords, cancellationToken).ConfigureAwait(false);
        await using var _ = reservation.ConfigureAwait(false);
        var detected = await _detection.RunAsync(LanguageDetection.CreateSamples(received), reservation, cancellationToken)
            .ConfigureAwait(false);
        var languages = LanguageDetection.ReadLanguages(received, detected);
        var read = received.WithLanguages(languages);
        var chunks = TextChunker.Cut(read);
        var recognized = await _recognition.RunAsync(chunks, reservation, cancellationToken).ConfigureAwait(false);
        recognized.ThrowIfAllRefused();
        var linked = await _linking.RunAsync(LinkableChunks.Select(chunks, options), reservation, cancellationToken)
            .ConfigureAwait(false);

        var (names, misplaced) = ServiceNames.Locate(article.Text, recognized.Found);
        return new EntityRecognition(NameLinks.Join(article.Text, names, linked.Found), CreateWarnings(read, recognized, linked, misplaced))
        {
            Languages = languages,
            Analyses = ServiceAnalyses.Select(detected.Analysis, recognized.Analysis, linked.Analysis),
        };
    }

    private static IReadOnlyList<Warning> CreateWarnings(
        Article article,
        FeatureResult<IReadOnlyList<ServiceEntity>> recognized,
        FeatureResult<IReadOnlyList<ServiceLink>> linked,
        int misplaced) =>
        [
            .. ServiceWarnings.Create(article, Stage.Entities, recognized),
            .. ServiceWarnings.CreateRefusals(article, Stage.Entities, linked),
            .. ServiceWarnings.CreateMisplaced(Stage.Entities, misplaced),
        ];
}
