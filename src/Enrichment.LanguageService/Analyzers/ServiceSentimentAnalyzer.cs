using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Mapping;
using Enrichment.LanguageService.Replies;
using Enrichment.LanguageService.Requests;
using Enrichment.Pipeline;
using Enrichment.Sentiment;

namespace Enrichment.LanguageService.Analyzers;

/// <summary>
/// Analyzes the sentiment of an article with a language service, and the sentiment toward entities with its opinion mining.
/// </summary>
/// <param name="service">The service.</param>
/// <param name="options">The features and limits.</param>
internal sealed class ServiceSentimentAnalyzer(ILanguageService service, LanguageServiceOptions options) : ISentimentAnalyzer
{
    private readonly FeatureCall<ServiceSentiment> _analysis = new(ServiceFeature.SentimentAnalysis, service.AnalyzeSentimentAsync);

    /// <inheritdoc/>
    /// <exception cref="ArticleException">The service rejects the article or denies access.</exception>
    /// <exception cref="PauseException">The daily limit is reached.</exception>
    /// <exception cref="LanguageServiceException">The service did not answer. A retry can succeed.</exception>
    public async ValueTask<SentimentAnalysis> AnalyzeAsync(
        TokenizedArticle article, IReadOnlyList<Entity> entities, CancellationToken cancellationToken)
    {
        var chunks = TextChunker.Cut(article.Article);
        var reservation = await options.ReserveAsync(chunks.Sum(chunk => chunk.TextRecords), cancellationToken).ConfigureAwait(false);
        await using var _ = reservation.ConfigureAwait(false);
        var result = await _analysis.RunAsync(chunks, reservation, cancellationToken).ConfigureAwait(false);
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
