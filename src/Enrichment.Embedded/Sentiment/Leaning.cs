using Enrichment.Sentiment;

namespace Enrichment.Embedded.Sentiment;

/// <summary>Turns scores into labels and confidences.</summary>
internal static class Leaning
{
    // A single weak word is no opinion.
    private const double Threshold = 0.12;

    // How fast confidence grows with the score; at the threshold neutral and the leaning class are level.
    private const double Steepness = 4;

    /// <summary>Which way <paramref name="score"/> leans.</summary>
    public static SentimentLabel LabelOf(double score) =>
        score >= Threshold ? SentimentLabel.Positive : score <= -Threshold ? SentimentLabel.Negative : SentimentLabel.Neutral;

    /// <summary>How sure that is: a softmax over the three classes, rounded so that the three add up to 1.</summary>
    public static SentimentConfidence ConfidenceOf(double score)
    {
        var positive = Math.Exp(Steepness * score);
        var negative = Math.Exp(-Steepness * score);
        var sum = positive + negative + Math.Exp(Steepness * Threshold);
        var (roundedPositive, roundedNegative) = (Round(positive / sum), Round(negative / sum));
        return new SentimentConfidence(roundedPositive, Round(1 - roundedPositive - roundedNegative), roundedNegative);
    }

    /// <summary><paramref name="score"/> to four decimals, without a negative zero.</summary>
    public static double Round(double score) => Math.Round(score, 4) + 0.0;
}
