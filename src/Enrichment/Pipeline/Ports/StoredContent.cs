namespace Enrichment.Pipeline.Ports;

/// <summary>A document and its content.</summary>
/// <param name="Document">The version and the metadata of the document.</param>
/// <param name="Content">UTF-8 JSON.</param>
public sealed record StoredContent(StoredDocument Document, byte[] Content);
