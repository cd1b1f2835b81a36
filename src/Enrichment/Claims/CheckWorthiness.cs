namespace Enrichment.Claims;

/// <summary>How much it would be worth to check a sentence, and why.</summary>
/// <param name="Score">0 to 1, rounded to four decimals.</param>
/// <param name="Reasons">What raised or lowered it, by name, the weightiest first.</param>
public sealed record CheckWorthiness(double Score, IReadOnlyList<string> Reasons);
