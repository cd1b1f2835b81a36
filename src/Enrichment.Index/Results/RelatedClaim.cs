namespace Enrichment.Index.Results;

/// <summary>A claim that relates to another one.</summary>
/// <param name="Relation">How it relates to the other claim.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Reason">The reason for a dispute, as text; null for a repetition.</param>
/// <param name="Confidence">The share of such disputes that are right, from 0 to 1; null for a repetition.</param>
/// <param name="IsWithinArticle">Whether one article has both claims and the dispute.</param>
public sealed record RelatedClaim(ClaimRelation Relation, FoundClaim Claim, string? Reason, double? Confidence, bool IsWithinArticle);
