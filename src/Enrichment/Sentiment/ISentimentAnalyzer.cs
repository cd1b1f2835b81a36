using Enrichment.Articles;
using Enrichment.Entities;

namespace Enrichment.Sentiment;

/// <summary>Tells which way an article leans. One implementation a provider.</summary>
public interface ISentimentAnalyzer
{
    /// <summary>Analyses <paramref name="article"/>. The same article and entities give the same sentiment.</summary>
    /// <param name="article">The article; sentences the provider cannot analyse become warnings.</param>
    /// <param name="entities">What the article names: the targets.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    ValueTask<SentimentAnalysis> AnalyzeAsync(
        TokenizedArticle article, IReadOnlyList<Entity> entities, CancellationToken cancellationToken);
}
