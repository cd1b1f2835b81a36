namespace Enrichment.Index.Results;

/// <summary>A claim with everyone who repeats, denies or contradicts it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Timeline">The related claims by date, undated ones last, at most 200.</param>
public sealed record ClaimHistory(FoundClaim Claim, IReadOnlyList<RelatedClaim> Timeline);
