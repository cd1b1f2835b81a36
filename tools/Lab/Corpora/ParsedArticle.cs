using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.Syntax;

namespace Enrichment.Lab.Corpora;

/// <summary>An article with the names and trees that the embedded provider finds.</summary>
/// <param name="Article">The article.</param>
/// <param name="Names">The names.</param>
/// <param name="Trees">A tree for each sentence; null if it was not parsed.</param>
internal sealed record ParsedArticle(
    TokenizedArticle Article, IReadOnlyList<RecognizedName> Names, IReadOnlyList<SyntaxTree?> Trees);
