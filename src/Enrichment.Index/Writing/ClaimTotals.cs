namespace Enrichment.Index.Writing;

/// <summary>What all copies of a claim have together.</summary>
/// <param name="Confidence">The highest confidence of their attributions, 0.01 to 0.99.</param>
/// <param name="IsDisputed">Whether another claim disputes one of them.</param>
/// <param name="Articles">The number of articles that contain them.</param>
internal sealed record ClaimTotals(double Confidence, bool IsDisputed, int Articles);
