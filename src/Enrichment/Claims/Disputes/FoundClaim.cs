using Enrichment.Claims.Attributions;

namespace Enrichment.Claims.Disputes;

/// <summary>A claim and its attribution.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Attribution">The attribution it was created from.</param>
internal sealed record FoundClaim(Claim Claim, Attribution Attribution)
{
    /// <summary>The evidence for the claim.</summary>
    public ClaimEvidence Evidence { get; init; }
}
