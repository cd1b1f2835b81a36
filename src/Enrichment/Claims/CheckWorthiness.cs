namespace Enrichment.Claims;

/// <summary>The check-worthiness of a sentence, and the reasons.</summary>
/// <param name="Score">0 to 1, rounded to four decimals.</param>
/// <param name="Reasons">The features that raised or lowered the score, the largest weight first.</param>
public sealed record CheckWorthiness(double Score, IReadOnlyList<string> Reasons);
