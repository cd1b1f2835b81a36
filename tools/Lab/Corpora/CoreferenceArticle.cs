using Enrichment.Articles;

namespace Enrichment.Lab.Corpora;

/// <summary>An article with coreference.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Article">The article.</param>
/// <param name="Mentions">Its mentions.</param>
internal sealed record CoreferenceArticle(string Name, Article Article, IReadOnlyList<CoreferenceMention> Mentions);
