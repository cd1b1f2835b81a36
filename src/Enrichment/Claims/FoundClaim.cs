namespace Enrichment.Claims;

/// <summary>A claim with what it was made from.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Attribution">How it was found.</param>
internal sealed record FoundClaim(Claim Claim, Attribution Attribution);
