namespace Enrichment.Claims.Disputes;

/// <summary>A dispute between claims of two articles.</summary>
/// <param name="Kind">How the two claims dispute each other.</param>
/// <param name="Reason">The reason, as text: "Smith said 12 people, Jones said 20 people".</param>
/// <param name="Confidence">The share of such disputes that are right, from 0 to 1.</param>
public sealed record CrossDispute(DisputeKind Kind, string Reason, double Confidence);
