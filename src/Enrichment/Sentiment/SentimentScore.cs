namespace Enrichment.Sentiment;

/// <summary>Rounds the scores of a sentiment.</summary>
public static class SentimentScore
{
    /// <summary>Rounds <paramref name="value"/> to two decimals. Negative zero becomes 0.</summary>
    public static double Round(double value) => Math.Round(value, 2) + 0.0;
}
