using Enrichment.Articles;

namespace Enrichment.Entities;

/// <summary>Finds names in an article. One implementation a provider.</summary>
public interface IEntityRecognizer
{
    /// <summary>Finds the names in <paramref name="article"/>. The same article gives the same names.</summary>
    /// <param name="article">The article; sentences the provider cannot analyse become warnings.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    ValueTask<EntityRecognition> RecognizeAsync(TokenizedArticle article, CancellationToken cancellationToken);
}
