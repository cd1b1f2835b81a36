using Enrichment.Entities;

namespace Enrichment.Claims.Reading;

/// <summary>A name in a passage.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index behind its last word.</param>
/// <param name="Entity">Whom it names.</param>
internal sealed record Name(int First, int End, Entity Entity);
