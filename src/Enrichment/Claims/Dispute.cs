namespace Enrichment.Claims;

/// <summary>A contradiction to another claim of the same article.</summary>
/// <param name="Claim">The other claim's id.</param>
/// <param name="Reason">The reason for the contradiction, as text.</param>
public sealed record Dispute(string Claim, string Reason);
