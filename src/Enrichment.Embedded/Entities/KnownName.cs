using Enrichment.Entities;

namespace Enrichment.Embedded.Entities;

/// <summary>What a list says of a name.</summary>
/// <param name="Type">What it names.</param>
/// <param name="Links">Its place in other registers.</param>
internal sealed record KnownName(EntityType Type, IReadOnlyList<EntityLink> Links);
