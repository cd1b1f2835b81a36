using Enrichment.Articles;

namespace Enrichment.Lab.Corpora;

/// <summary>An article with the attributions one annotator marked in it.</summary>
/// <param name="Name">Its file's name.</param>
/// <param name="Article">The article as the pipeline reads it; the spans refer to its text.</param>
/// <param name="Attributions">The marked attributions, in the order of the file.</param>
internal sealed record BratArticle(string Name, Article Article, IReadOnlyList<BratAttribution> Attributions);
