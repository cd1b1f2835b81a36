using Enrichment.Pipeline;

namespace Enrichment.Index.Writing;

/// <summary>An article for the index.</summary>
/// <param name="Document">The enriched document.</param>
/// <param name="Version">
/// Tells whether the document has changed: the ETag of a stored result, or the SHA-256 of a file.
/// </param>
public sealed record IndexedArticle(EnrichedArticle Document, string Version);
