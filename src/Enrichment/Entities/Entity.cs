using Enrichment.Analysis;

namespace Enrichment.Entities;

/// <summary>Somebody or something the article names, with every mention of it.</summary>
/// <param name="Id">"e1", "e2", ... in order of first mention; stable within the output.</param>
/// <param name="Name">Its fullest name in the article.</param>
/// <param name="Type">What it is.</param>
/// <param name="Aliases">The other forms the article uses for it, in order of first use.</param>
/// <param name="Mentions">Where it is named, in text order; at least one.</param>
/// <param name="Links">What it is in other registers; empty where that is not known for certain.</param>
public sealed record Entity(
    string Id,
    string Name,
    EntityType Type,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<EntityLink> Links);
