namespace Enrichment.Pipeline.Ports;

/// <summary>A document without its content.</summary>
/// <param name="Metadata">The input and the pipeline that the document was created from.</param>
/// <param name="ETag">The version of the document, needed to replace or delete it.</param>
/// <param name="LastModified">When the document was written.</param>
/// <param name="Length">The size of the document in bytes.</param>
public sealed record StoredDocument(DocumentMetadata Metadata, string ETag, DateTimeOffset LastModified, long Length)
{
    /// <summary>The size of the largest document that is read, in bytes: 64 MiB. The pipeline writes none that is larger.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;
}
