namespace Enrichment.Entities;

/// <summary>The entry of an entity in a knowledge base.</summary>
/// <param name="Source">The knowledge base: "iso3166", "wikidata", "wikipedia".</param>
/// <param name="Id">The id of the entry.</param>
/// <param name="Url">The address of the entry.</param>
public sealed record EntityLink(string Source, string Id, string Url);
