namespace Enrichment.Claims.Disputes;

/// <summary>How two statements contradict each other.</summary>
/// <param name="Kind">The kind of dispute.</param>
/// <param name="Confidence">The share of such contradictions that are right.</param>
/// <param name="Figures">The numbers of the first and the second one that differ, as text; null if others contradict.</param>
internal sealed record Contradiction(DisputeKind Kind, double Confidence, (string One, string Other)? Figures = null);
