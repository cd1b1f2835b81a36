namespace Enrichment.Pipeline.Ports;

/// <summary>A document in a listing.</summary>
/// <param name="Path">Its path in its container or folder: <c>NAME.json</c>, or <c>NAME/ETAG/STAGE.json</c> of work documents.</param>
/// <param name="Document">The rest.</param>
public sealed record ListedDocument(string Path, StoredDocument Document);
