using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Mapping;
using Enrichment.LanguageService.Replies;
using Enrichment.LanguageService.Requests;
using Enrichment.Sentiment;

namespace Enrichment.LanguageService.Analyzers;

/// <summary>Tells by a language service which way an article leans, and by its opinion mining towards whom.</summary>
/// <param name="service">The service.</param>
internal sealed class ServiceSentimentAnalyzer(ILanguageService service) : ISentimentAnalyzer
{
    private readonly FeatureCall<ServiceSentiment> _analysis = new(ServiceFeature.SentimentAnalysis, service.AnalyzeSentimentAsync);

    /// <inheritdoc/>
    /// <exception cref="ArticleException">The service refuses the article, or all access.</exception>
    /// <exception cref="LanguageServiceException">The service does not answer; it may if it is asked again.</exception>
    public async ValueTask<SentimentAnalysis> AnalyzeAsync(
        TokenizedArticle article, IReadOnlyList<Entity> entities, CancellationToken cancellationToken)
    {
        var result = await _analysis.RunAsync(TextChunker.Cut(article.Article), cancellationToken).ConfigureAwait(false);
        result.ThrowIfAllRefused();

        var whole = new SentimentBlend();
        foreach (var (chunk, sentiment) in result.Found) whole.Add(sentiment.Label, sentiment.Confidence, chunk.Elements);
        return new SentimentAnalysis(
            new ArticleSentiment(
                whole.DocumentLabel, whole.Score, whole.Confidence,
                SentenceScores.Of(article.Sentences, result.Found), TargetScores.Of(entities, result.Found)),
            [.. ServiceWarnings.Of(article.Article, Stage.Sentiment, result)])
        {
            Analyses = ServiceAnalyses.Of(result.Analysis),
        };
    }
}
