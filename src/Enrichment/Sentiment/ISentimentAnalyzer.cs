using Enrichment.Articles;
using Enrichment.Entities;

namespace Enrichment.Sentiment;

/// <summary>Analyzes the sentiment of articles. Each provider has one implementation.</summary>
public interface ISentimentAnalyzer
{
    /// <summary>Analyzes <paramref name="article"/>. The same article and entities always give the same sentiment.</summary>
    /// <param name="article">The article. The result has warnings for sentences that the provider cannot analyze.</param>
    /// <param name="entities">The entities of the article, which are the targets.</param>
    /// <param name="cancellationToken">Cancels the analysis.</param>
    ValueTask<SentimentAnalysis> AnalyzeAsync(
        TokenizedArticle article, IReadOnlyList<Entity> entities, CancellationToken cancellationToken);
}
