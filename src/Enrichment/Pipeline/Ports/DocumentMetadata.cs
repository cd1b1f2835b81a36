using Enrichment.Analysis;

namespace Enrichment.Pipeline.Ports;

/// <summary>
/// The input and the pipeline that a document was created from. It is stored beside the document, so that listings include it.
/// </summary>
/// <param name="SourceETag">The version of the article; empty if the article was not found.</param>
/// <param name="ContentHash">The article's content hash; empty if the content could not be read.</param>
/// <param name="Fingerprint">The pipeline's fingerprint.</param>
public sealed record DocumentMetadata(string SourceETag, string ContentHash, string Fingerprint)
{
    /// <summary>For work documents, the last stage that is done; otherwise null.</summary>
    public Stage? Stage { get; init; }
}
