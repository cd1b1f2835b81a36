using Enrichment.Claims.Disputes;
using Enrichment.Entities;

namespace Enrichment.Claims.Detection;

/// <summary>A claim before it has an id.</summary>
/// <param name="Found">The claim.</param>
/// <param name="Source">The entity of its source, or null.</param>
/// <param name="Context">The claim whose direct quotation contains it, or null.</param>
internal sealed record CollectedClaim(FoundClaim Found, Entity? Source, CollectedClaim? Context);
