using Enrichment.Articles;

namespace Enrichment.Entities;

/// <summary>Finds names in articles. Each provider has one implementation.</summary>
public interface IEntityRecognizer
{
    /// <summary>Finds the names in <paramref name="article"/>. The same article always gives the same names.</summary>
    /// <param name="article">The article. The result has warnings for sentences that the provider cannot analyze.</param>
    /// <param name="cancellationToken">Cancels the recognition.</param>
    ValueTask<EntityRecognition> RecognizeAsync(TokenizedArticle article, CancellationToken cancellationToken);
}
