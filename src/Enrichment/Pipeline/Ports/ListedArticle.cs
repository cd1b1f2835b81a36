namespace Enrichment.Pipeline.Ports;

/// <summary>An article in a listing.</summary>
/// <param name="Name">The article's name.</param>
/// <param name="Version">The article's version.</param>
/// <param name="Length">Its size in bytes.</param>
public sealed record ListedArticle(string Name, SourceInfo Version, long Length);
