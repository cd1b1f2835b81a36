using Enrichment.Analysis;
using Enrichment.Sentiment;

namespace Enrichment.Pipeline;

/// <summary>Adds the sentiment.</summary>
/// <param name="analyzer">Analyzes the sentiment.</param>
public sealed class AddSentiment(ISentimentAnalyzer analyzer) : IStage
{
    /// <inheritdoc/>
    public Stage Stage => Stage.Sentiment;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException"><see cref="AddEntities"/> has not run.</exception>
    public async ValueTask<EnrichedArticle> RunAsync(EnrichedArticle document, CancellationToken cancellationToken)
    {
        var article = document.Tokenize(cancellationToken);
        var analysis = await analyzer.AnalyzeAsync(article, document.GetEntities(Stage), cancellationToken).ConfigureAwait(false);
        return document.WithWarnings(Stage, analysis.Warnings).WithAnalyses(analysis.Analyses) with { Sentiment = analysis.Sentiment };
    }
}
