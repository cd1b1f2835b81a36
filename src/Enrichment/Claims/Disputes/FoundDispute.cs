namespace Enrichment.Claims.Disputes;

/// <summary>A dispute between two claims.</summary>
/// <param name="Answer">Index of the claim that denies or contradicts.</param>
/// <param name="Claim">Index of the claim that it disputes.</param>
/// <param name="Kind">How they dispute each other.</param>
/// <param name="Reason">The reason, as text.</param>
/// <param name="Confidence">The share of such disputes that are right, from 0 to 1.</param>
internal sealed record FoundDispute(int Answer, int Claim, DisputeKind Kind, string Reason, double Confidence);
