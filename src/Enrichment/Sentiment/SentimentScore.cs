namespace Enrichment.Sentiment;

/// <summary>The numbers of a sentiment, as documents contain them.</summary>
public static class SentimentScore
{
    /// <summary><paramref name="value"/> with four decimals; 0 instead of a negative zero.</summary>
    public static double Round(double value) => Math.Round(value, 4) + 0.0;
}
