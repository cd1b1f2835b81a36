using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.Sentiment;

namespace Enrichment.Fuzz.Tests.Targets;

/// <summary>An analyzer without a model.</summary>
internal sealed class NeutralSentiment : ISentimentAnalyzer
{
    private static readonly ArticleSentiment Neutral = new(SentimentLabel.Neutral, 0, new SentimentConfidence(0, 1, 0), [], []);

    /// <inheritdoc/>
    public ValueTask<SentimentAnalysis> AnalyzeAsync(
        TokenizedArticle article, IReadOnlyList<Entity> entities, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new SentimentAnalysis(Neutral, []));
}
