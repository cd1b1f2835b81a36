namespace Enrichment.Sentiment;

/// <summary>The confidence of the analyzer in each class. The sum is 1, apart from rounding at the second decimal.</summary>
/// <param name="Positive">0 to 1.</param>
/// <param name="Neutral">0 to 1.</param>
/// <param name="Negative">0 to 1.</param>
public sealed record SentimentConfidence(double Positive, double Neutral, double Negative)
{
    /// <summary>Rounds the confidence in two classes and gives the rest to the neutral class.</summary>
    /// <param name="positive">0 to 1.</param>
    /// <param name="negative">0 to 1.</param>
    public static SentimentConfidence Create(double positive, double negative)
    {
        (positive, negative) = (SentimentScore.Round(positive), SentimentScore.Round(negative));
        return new SentimentConfidence(positive, SentimentScore.Round(Math.Max(0, 1 - positive - negative)), negative);
    }
}
