using Enrichment.Analysis;
using Enrichment.Entities;

namespace Enrichment.Embedded.Entities;

/// <summary>What a list says of a name.</summary>
/// <param name="Type">What it names.</param>
/// <param name="Links">Its place in other registers, if it is what the list says.</param>
/// <param name="Country">The ISO 3166-1 code of the country it is, or is the capital or the people of; null for anything else.</param>
internal sealed record KnownName(EntityType Type, IReadOnlyList<EntityLink> Links, string? Country = null);
