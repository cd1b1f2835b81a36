using Enrichment.Sentiment;

namespace Enrichment.Embedded.Sentiment;

/// <summary>Turns scores into labels and confidences.</summary>
internal static class Leaning
{
    /// <summary>A sentence's score up to which it leans neither way: people who rate from -4 to 4 mean two thirds of a point as neither.</summary>
    public const double NeutralSentence = 0.16;

    /// <summary>The same of an article, a mean in which there are always sentences that do not lean.</summary>
    public const double NeutralArticle = 0.1;

    /// <summary>The likeliest of the three.</summary>
    public static SentimentLabel LabelOf(SentimentConfidence confidence)
    {
        if (confidence.Neutral >= Math.Max(confidence.Positive, confidence.Negative)) return SentimentLabel.Neutral;
        return confidence.Positive > confidence.Negative ? SentimentLabel.Positive : SentimentLabel.Negative;
    }

    /// <summary>
    /// How sure each of the three is where people's ratings lie around <paramref name="score"/> with the standard deviation
    /// <paramref name="deviation"/> and up to <paramref name="neutral"/> is neither way (a normal distribution cut in three); rounded so that the three add up to 1.
    /// </summary>
    public static SentimentConfidence ConfidenceOf(double score, double deviation, double neutral) =>
        SentimentConfidence.Create(Below((score - neutral) / deviation), Below((-neutral - score) / deviation));

    // The normal distribution to within 0.0002 (K. D. Tocher, 1963, with the cubic term of E. Page, 1977).
    private static double Below(double deviations) => 1 / (1 + Math.Exp(-2 * 0.7988 * deviations * (1 + (0.04417 * deviations * deviations))));
}
