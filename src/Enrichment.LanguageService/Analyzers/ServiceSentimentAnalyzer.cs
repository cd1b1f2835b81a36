using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Mapping;
using Enrichment.LanguageService.Replies;
using Enrichment.LanguageService.Requests;
using Enrichment.Sentiment;

namespace Enrichment.LanguageService.Analyzers;

/// <summary>
/// Analyzes the sentiment of an article with a language service, and the sentiment toward entities with its opinion mining.
/// </summary>
/// <param name="service">The service.</param>
internal sealed class ServiceSentimentAnalyzer(ILanguageService service) : ISentimentAnalyzer
{
    private readonly FeatureCall<ServiceSentiment> _analysis = new(ServiceFeature.SentimentAnalysis, service.AnalyzeSentimentAsync);

    /// <inheritdoc/>
    /// <exception cref="ArticleException">The service rejects the article or denies access.</exception>
    /// <exception cref="LanguageServiceException">The service did not answer. A retry can succeed.</exception>
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
                SentenceScores.Compute(article.Sentences, result.Found), TargetScores.Compute(entities, result.Found)),
            [.. ServiceWarnings.Create(article.Article, Stage.Sentiment, result)])
        {
            Analyses = ServiceAnalyses.Select(result.Analysis),
        };
    }
}
