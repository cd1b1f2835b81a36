using Enrichment.Analysis;
using Enrichment.Entities;

namespace Enrichment.Embedded.Lexicons;

/// <summary>The list entry of a name.</summary>
/// <param name="Type">What it names.</param>
/// <param name="Links">Its entries in other registers.</param>
/// <param name="LinkedName">The first name in the list with these links; null if it has no links.</param>
/// <param name="Country">The ISO 3166-1 code of the country that it names, or whose capital or people it names; otherwise null.</param>
internal sealed record KnownName(EntityType Type, IReadOnlyList<EntityLink> Links, string? LinkedName, string? Country = null);
