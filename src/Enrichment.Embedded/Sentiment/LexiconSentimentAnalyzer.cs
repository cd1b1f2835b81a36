using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.Sentiment;

namespace Enrichment.Embedded.Sentiment;

/// <summary>Adds up the words that lean one way or the other, with negation, intensifiers and contrast taken into account.</summary>
public sealed class LexiconSentimentAnalyzer : ISentimentAnalyzer
{
    /// <inheritdoc/>
    public ValueTask<SentimentAnalysis> AnalyzeAsync(Article article, IReadOnlyList<Entity> entities, CancellationToken cancellationToken) => throw new NotImplementedException();
}
