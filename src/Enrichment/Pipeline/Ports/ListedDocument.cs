namespace Enrichment.Pipeline.Ports;

/// <summary>A document in a listing.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Path">Its path among the documents of its kind, as <see cref="IArticleStore.GetListedPath"/> gives it.</param>
/// <param name="Document">The rest.</param>
public sealed record ListedDocument(DocumentKind Kind, string Path, StoredDocument Document);
