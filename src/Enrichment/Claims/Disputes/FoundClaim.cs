using Enrichment.Claims.Attributions;

namespace Enrichment.Claims.Disputes;

/// <summary>A claim with what it was made from.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Attribution">How it was found.</param>
internal sealed record FoundClaim(Claim Claim, Attribution Attribution);
