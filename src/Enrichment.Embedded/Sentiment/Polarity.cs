using Enrichment.Sentiment;

namespace Enrichment.Embedded.Sentiment;

/// <summary>Turns scores into labels and confidences.</summary>
internal static class Polarity
{
    /// <summary>
    /// The largest score of a neutral sentence. On a scale from -4 to 4, raters treat two thirds of a point as neutral, which is 0.16; the
    /// scores of the network are nearer to 0 than ratings.
    /// </summary>
    public const double NeutralSentence = 0.14;

    /// <summary>The standard deviation of raters' means from the scores of sentences.</summary>
    public const double SentenceDeviation = 0.2;

    /// <summary>The largest score of a neutral article. It is smaller, because an article always has neutral sentences.</summary>
    public const double NeutralArticle = 0.08;

    /// <summary>
    /// The confidence of each label if ratings have the mean <paramref name="score"/> and the standard deviation
    /// <paramref name="deviation"/>, and scores up to <paramref name="neutral"/> are neutral (a normal distribution cut in three). They add
    /// up to 1.
    /// </summary>
    public static SentimentConfidence CreateConfidence(double score, double deviation, double neutral) =>
        SentimentConfidence.Create(
            GetCumulativeProbability((score - neutral) / deviation), GetCumulativeProbability((-neutral - score) / deviation));

    // The normal distribution to within 0.0002 (K. D. Tocher, 1963, with the cubic term of E. Page, 1977).
    private static double GetCumulativeProbability(double deviations) =>
        1 / (1 + Math.Exp(-2 * 0.7988 * deviations * (1 + (0.04417 * deviations * deviations))));
}
