using Enrichment.Entities;

namespace Enrichment.Claims.Reading;

/// <summary>A name in a passage.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Entity">The entity.</param>
internal sealed record Name(int First, int End, Entity Entity);
