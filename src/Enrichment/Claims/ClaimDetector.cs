using Enrichment.Articles;
using Enrichment.Entities;

namespace Enrichment.Claims;

/// <summary>Finds the claims of an article: attribution by cue, source and content, then disputes and check-worthiness.</summary>
public static class ClaimDetector
{
    /// <summary>Analyses <paramref name="article"/>. The same article and entities give the same claims.</summary>
    /// <param name="article">The article; sentences in a language other than English become warnings.</param>
    /// <param name="entities">What the article names: the possible sources.</param>
    public static ClaimAnalysis Detect(Article article, IReadOnlyList<Entity> entities) => throw new NotImplementedException();
}
