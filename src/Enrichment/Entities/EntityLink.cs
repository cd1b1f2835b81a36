namespace Enrichment.Entities;

/// <summary>What an entity is in somebody else's register.</summary>
/// <param name="Source">The register: "iso3166", "wikidata", "wikipedia".</param>
/// <param name="Id">The entity's id there.</param>
/// <param name="Url">Where to read about it.</param>
public sealed record EntityLink(string Source, string Id, string Url);
