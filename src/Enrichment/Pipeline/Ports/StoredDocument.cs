namespace Enrichment.Pipeline.Ports;

/// <summary>A document without its content.</summary>
/// <param name="Metadata">The input and the pipeline that the document was created from.</param>
/// <param name="ETag">The version of the document, needed to replace or delete it.</param>
/// <param name="LastModified">When the document was written.</param>
public sealed record StoredDocument(DocumentMetadata Metadata, string ETag, DateTimeOffset LastModified);
