namespace Enrichment.Pipeline.Ports;

/// <summary>A document that is there, without its content.</summary>
/// <param name="Stamp">What it was made of and by.</param>
/// <param name="ETag">Its own version: whoever replaces or deletes it names it.</param>
/// <param name="LastModified">When it was written.</param>
public sealed record StoredDocument(DocumentStamp Stamp, string ETag, DateTimeOffset LastModified);
