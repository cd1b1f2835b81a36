using Enrichment.Analysis;

namespace Enrichment.Entities;

/// <summary>A person or thing with a name in the article, and all its mentions.</summary>
/// <param name="Id">
/// Its type and name: "person:ahmad-massoud". It is the same in every article and unaffected by the other entities; with "-2" if two
/// entities of the article have the same type and name.
/// </param>
/// <param name="Name">Its longest name in the article.</param>
/// <param name="Type">Its type.</param>
/// <param name="Aliases">Its other surface forms in the article, in order of first use.</param>
/// <param name="Mentions">Its mentions, in text order, at least one.</param>
/// <param name="Links">Its entries in knowledge bases, empty if they are not certain.</param>
public sealed record Entity(
    string Id,
    string Name,
    EntityType Type,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<EntityLink> Links);
