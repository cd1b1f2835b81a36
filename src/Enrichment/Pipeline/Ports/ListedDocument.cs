namespace Enrichment.Pipeline.Ports;

/// <summary>A document in a listing.</summary>
/// <param name="Kind">The kind of the document.</param>
/// <param name="Path">The path among the documents of its kind; see <see cref="IArticleStore.GetListedPath"/>.</param>
/// <param name="Document">The document's metadata and version.</param>
public sealed record ListedDocument(DocumentKind Kind, string Path, StoredDocument Document);
