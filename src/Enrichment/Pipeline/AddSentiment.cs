using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Sentiment;

namespace Enrichment.Pipeline;

/// <summary>Second stage: which way the article leans.</summary>
/// <param name="analyzer">Tells it.</param>
public sealed class AddSentiment(ISentimentAnalyzer analyzer) : IStage
{
    /// <inheritdoc/>
    public Stage Stage => Stage.Sentiment;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The document has not been through <see cref="AddEntities"/>.</exception>
    public async ValueTask<EnrichedArticle> RunAsync(EnrichedArticle document, CancellationToken cancellationToken)
    {
        var article = TokenizedArticle.Create(document.Article);
        var analysis = await analyzer.AnalyzeAsync(article, document.NamedEntities(Stage), cancellationToken).ConfigureAwait(false);
        return document.WithWarnings(Stage, analysis.Warnings).WithAnalyses(analysis.Analyses) with { Sentiment = analysis.Sentiment };
    }
}
