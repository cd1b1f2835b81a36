using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Mapping;
using Enrichment.LanguageService.Replies;
using Enrichment.LanguageService.Requests;

namespace Enrichment.LanguageService.Analyzers;

/// <summary>Finds names by a language service, with links to an encyclopedia where they are wanted; tells languages that reading could not.</summary>
/// <param name="service">The service.</param>
/// <param name="options">What is asked of it.</param>
internal sealed class ServiceEntityRecognizer(ILanguageService service, LanguageServiceOptions options) : IEntityRecognizer
{
    private readonly FeatureCall<string> _detection = new(ServiceFeature.LanguageDetection, service.DetectLanguagesAsync);
    private readonly FeatureCall<IReadOnlyList<ServiceEntity>> _recognition = new(ServiceFeature.EntityRecognition, service.RecognizeEntitiesAsync);
    private readonly FeatureCall<IReadOnlyList<ServiceLink>> _linking = new(ServiceFeature.EntityLinking, service.LinkEntitiesAsync);

    /// <inheritdoc/>
    /// <exception cref="ArticleException">The service refuses the article or all access, or the article costs more than one may.</exception>
    /// <exception cref="LanguageServiceException">The service does not answer; it may if it is asked again.</exception>
    public async ValueTask<EntityRecognition> RecognizeAsync(TokenizedArticle article, CancellationToken cancellationToken)
    {
        var received = article.Article;
        new ArticleCost(received, options).ThrowIfTooHigh();
        var detected = await _detection.RunAsync(LanguageDetection.DocumentsOf(received), cancellationToken).ConfigureAwait(false);
        var languages = LanguageDetection.LanguagesOf(received, detected);
        var read = received.WithLanguages(languages);
        var chunks = TextChunker.Cut(read);
        var recognized = await _recognition.RunAsync(chunks, cancellationToken).ConfigureAwait(false);
        recognized.ThrowIfAllRefused();
        var linked = await _linking.RunAsync(LinkableChunks.Of(chunks, options), cancellationToken).ConfigureAwait(false);

        var (names, misplaced) = ServiceNames.Of(article.Text, recognized.Found);
        return new EntityRecognition(NameLinks.Join(article.Text, names, linked.Found), WarningsOf(read, recognized, linked, misplaced))
        {
            Languages = languages,
            Analyses = ServiceAnalyses.Of(detected.Analysis, recognized.Analysis, linked.Analysis),
        };
    }

    private static IReadOnlyList<Warning> WarningsOf(
        Article article, FeatureResult<IReadOnlyList<ServiceEntity>> recognized, FeatureResult<IReadOnlyList<ServiceLink>> linked, int misplaced) =>
        [
            .. ServiceWarnings.Of(article, Stage.Entities, recognized),
            .. ServiceWarnings.Refusals(article, Stage.Entities, linked),
            .. ServiceWarnings.OfMisplaced(Stage.Entities, misplaced),
        ];
}
