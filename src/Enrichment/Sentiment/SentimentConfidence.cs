namespace Enrichment.Sentiment;

/// <summary>How sure the analyzer is of each class; the three add up to 1 (to within rounding at the fourth decimal).</summary>
/// <param name="Positive">0 to 1.</param>
/// <param name="Neutral">0 to 1.</param>
/// <param name="Negative">0 to 1.</param>
public sealed record SentimentConfidence(double Positive, double Neutral, double Negative)
{
    /// <summary>Rounds <paramref name="positive"/> and <paramref name="negative"/>, each 0 to 1, and gives the rest to the neutral class.</summary>
    public static SentimentConfidence Create(double positive, double negative)
    {
        (positive, negative) = (SentimentScore.Round(positive), SentimentScore.Round(negative));
        return new SentimentConfidence(positive, SentimentScore.Round(Math.Max(0, 1 - positive - negative)), negative);
    }
}
