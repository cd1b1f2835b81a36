using Enrichment.Articles;

namespace Enrichment.Lab.Corpora;

/// <summary>An article with the reporting clauses marked in it.</summary>
/// <param name="Name">Its file's name.</param>
/// <param name="Article">The article as the pipeline reads it; the spans refer to its text.</param>
/// <param name="Clauses">The clauses, in order.</param>
internal sealed record ClauseArticle(string Name, Article Article, IReadOnlyList<ReportedClause> Clauses);
