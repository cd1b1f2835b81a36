namespace Enrichment.Sentiment;

/// <summary>How sure the analyzer is of each class; the three add up to 1 (to within rounding at the fourth decimal).</summary>
/// <param name="Positive">0 to 1.</param>
/// <param name="Neutral">0 to 1.</param>
/// <param name="Negative">0 to 1.</param>
public sealed record SentimentConfidence(double Positive, double Neutral, double Negative);
