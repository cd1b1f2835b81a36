namespace Enrichment.Claims.Disputes;

/// <summary>A claim and the day on which it was reported, to be compared with the claims of other articles.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Day">
/// The day of the statement, or else the day on which the article was published; null if neither is known: then nothing disputes it.
/// </param>
public sealed record ReportedClaim(Claim Claim, DateOnly? Day);
