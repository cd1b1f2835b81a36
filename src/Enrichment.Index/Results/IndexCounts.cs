namespace Enrichment.Index.Results;

/// <summary>What is in an index.</summary>
/// <param name="Articles">The number of articles.</param>
/// <param name="Claims">The number of claims. Copies of a claim in several articles count once.</param>
/// <param name="Entities">The number of entities.</param>
/// <param name="Disputes">The number of disputes, within articles and across them.</param>
public sealed record IndexCounts(int Articles, int Claims, int Entities, int Disputes);
