namespace Enrichment.Sentiment;

/// <summary>Rounds the scores of a sentiment.</summary>
public static class SentimentScore
{
    /// <summary>Rounds <paramref name="value"/> to four decimals. Negative zero becomes 0.</summary>
    public static double Round(double value) => Math.Round(value, 4) + 0.0;
}
