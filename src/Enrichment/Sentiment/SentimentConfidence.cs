namespace Enrichment.Sentiment;

/// <summary>The confidence of the analyzer in each class. The sum is 1, apart from rounding at the second decimal.</summary>
/// <param name="Positive">0 to 1.</param>
/// <param name="Neutral">0 to 1.</param>
/// <param name="Negative">0 to 1.</param>
public sealed record SentimentConfidence(double Positive, double Neutral, double Negative)
{
    /// <summary>The mean of <paramref name="tones"/>, at least one.</summary>
    public static SentimentConfidence CreateMean(IReadOnlyList<MentionTone> tones) =>
        Create(tones.Average(tone => tone.Positive), tones.Average(tone => tone.Negative));

    /// <summary>The label with the highest confidence; neutral if it is as high as another.</summary>
    public SentimentLabel ChooseLabel()
    {
        if (Neutral >= Math.Max(Positive, Negative)) return SentimentLabel.Neutral;
        return Positive > Negative ? SentimentLabel.Positive : SentimentLabel.Negative;
    }

    /// <summary>The score, -1 to 1: positive minus negative, rounded to two decimals.</summary>
    public double GetScore() => SentimentScore.Round(Positive - Negative);

    /// <summary>Rounds the confidence in two classes and gives the rest to the neutral class.</summary>
    /// <param name="positive">0 to 1.</param>
    /// <param name="negative">0 to 1.</param>
    public static SentimentConfidence Create(double positive, double negative)
    {
        (positive, negative) = (SentimentScore.Round(positive), SentimentScore.Round(negative));
        return new SentimentConfidence(positive, SentimentScore.Round(Math.Max(0, 1 - positive - negative)), negative);
    }
}
