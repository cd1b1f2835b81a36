namespace Enrichment.Claims;

/// <summary>That a claim contradicts another of the same article.</summary>
/// <param name="Claim">The other claim's id.</param>
/// <param name="Reason">Why the two are taken to contradict one another, in words.</param>
public sealed record Dispute(string Claim, string Reason);
