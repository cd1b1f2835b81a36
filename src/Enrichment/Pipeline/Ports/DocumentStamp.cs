namespace Enrichment.Pipeline.Ports;

/// <summary>What a document was made of and by. It is stored beside the document, so that listings show it.</summary>
/// <param name="SourceETag">The version of the article; empty where the article could not be found.</param>
/// <param name="ContentHash">The article's content hash; empty where its content could not be read.</param>
/// <param name="Fingerprint">The pipeline's fingerprint.</param>
public sealed record DocumentStamp(string SourceETag, string ContentHash, string Fingerprint);
