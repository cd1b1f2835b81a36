namespace Enrichment.Pipeline.Ports;

/// <summary>An article in a listing.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Which version of it.</param>
public sealed record ListedArticle(string Name, SourceInfo Version);
