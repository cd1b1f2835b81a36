using Enrichment.Sentiment;

namespace Enrichment.LanguageService.Mapping;

/// <summary>Computes the weighted average of several sentiments.</summary>
internal sealed class SentimentBlend
{
    // The result is mixed if the smaller of the positive and negative weights is at least half of the other.
    private const double MixedShare = 0.5;

    private readonly Dictionary<SentimentLabel, double> _weights = [];
    private double _positive;
    private double _negative;
    private double _weight;

    /// <summary>Adds a sentiment.</summary>
    /// <param name="label">The label.</param>
    /// <param name="confidence">The confidences, 0 to 1. They are scaled to a sum of 1.</param>
    /// <param name="weight">The length of the text; more than 0.</param>
    public void Add(SentimentLabel label, SentimentConfidence confidence, int weight)
    {
        var (positive, neutral, negative) = (Normalize(confidence.Positive), Normalize(confidence.Neutral), Normalize(confidence.Negative));
        var sum = positive + neutral + negative;
        if (sum > 0) (_positive, _negative) = (_positive + (weight * positive / sum), _negative + (weight * negative / sum));
        _weight += weight;
        _weights[label] = GetWeight(label) + weight;
    }

    /// <summary>The average confidences.</summary>
    public SentimentConfidence Confidence => SentimentConfidence.Create(GetShare(_positive), GetShare(_negative));

    /// <summary>The average score, from -1 (negative) to 1 (positive).</summary>
    public double Score => SentimentScore.Round(GetShare(_positive - _negative));

    /// <summary>The label for a sentence: the one with the greatest weight. Sentences are never mixed.</summary>
    public SentimentLabel SentenceLabel => FindHeaviest(SentimentLabel.Neutral, SentimentLabel.Positive, SentimentLabel.Negative);

    /// <summary>
    /// The label for a document: the one with the greatest weight, or mixed if positive and negative have similar weights.
    /// </summary>
    public SentimentLabel DocumentLabel
    {
        get
        {
            var (positive, negative) = (GetWeight(SentimentLabel.Positive), GetWeight(SentimentLabel.Negative));
            var isMixed = Math.Min(positive, negative) > 0 && Math.Min(positive, negative) >= MixedShare * Math.Max(positive, negative);
            return isMixed && positive + negative > GetWeight(SentimentLabel.Neutral)
                ? SentimentLabel.Mixed
                : FindHeaviest(SentimentLabel.Neutral, SentimentLabel.Mixed, SentimentLabel.Positive, SentimentLabel.Negative);
        }
    }

    private static double Normalize(double confidence) => double.IsNaN(confidence) ? 0 : Math.Clamp(confidence, 0, 1);

    private SentimentLabel FindHeaviest(params SentimentLabel[] labels) => labels.MaxBy(GetWeight);

    private double GetWeight(SentimentLabel label) => _weights.GetValueOrDefault(label);

    private double GetShare(double part) => _weight > 0 ? part / _weight : 0;
}
