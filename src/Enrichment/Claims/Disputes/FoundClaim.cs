using Enrichment.Claims.Attributions;
using Enrichment.Claims.Checking;
using Enrichment.Claims.Firmness;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Claims.Sources;

namespace Enrichment.Claims.Disputes;

/// <summary>A claim with what it was made from.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Attribution">How it was found.</param>
internal sealed record FoundClaim(Claim Claim, Attribution Attribution);
