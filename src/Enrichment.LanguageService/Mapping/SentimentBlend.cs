using Enrichment.Sentiment;

namespace Enrichment.LanguageService.Mapping;

/// <summary>Several sentiments as one, each with the weight of the text it is of.</summary>
internal sealed class SentimentBlend
{
    // Positive and negative parts make a mixed whole where the lesser side has at least half the weight of the other.
    private const double MixedShare = 0.5;

    private readonly Dictionary<SentimentLabel, double> _weights = [];
    private double _positive;
    private double _negative;
    private double _weight;

    /// <summary>Adds one.</summary>
    /// <param name="label">Which way it leans.</param>
    /// <param name="confidence">How sure the service is; three numbers of 0 to 1, they are made to add up to 1.</param>
    /// <param name="weight">How much text it is of; more than 0.</param>
    public void Add(SentimentLabel label, SentimentConfidence confidence, int weight)
    {
        var (positive, neutral, negative) = (Sure(confidence.Positive), Sure(confidence.Neutral), Sure(confidence.Negative));
        var sum = positive + neutral + negative;
        if (sum > 0) (_positive, _negative) = (_positive + (weight * positive / sum), _negative + (weight * negative / sum));
        _weight += weight;
        _weights[label] = WeightOf(label) + weight;
    }

    /// <summary>How sure the service is of the whole.</summary>
    public SentimentConfidence Confidence => SentimentConfidence.Create(Share(_positive), Share(_negative));

    /// <summary>-1 (negative) to 1 (positive).</summary>
    public double Score => SentimentScore.Round(Share(_positive - _negative));

    /// <summary>Which way a sentence leans: the label of most of it; sentences are never mixed.</summary>
    public SentimentLabel SentenceLabel => MostOf(SentimentLabel.Neutral, SentimentLabel.Positive, SentimentLabel.Negative);

    /// <summary>Which way a document leans: the label of most of it, or mixed where it leans both ways. Alone, its only label stands.</summary>
    public SentimentLabel DocumentLabel
    {
        get
        {
            var (positive, negative) = (WeightOf(SentimentLabel.Positive), WeightOf(SentimentLabel.Negative));
            var leansBothWays = Math.Min(positive, negative) > 0 && Math.Min(positive, negative) >= MixedShare * Math.Max(positive, negative);
            return leansBothWays && positive + negative > WeightOf(SentimentLabel.Neutral)
                ? SentimentLabel.Mixed
                : MostOf(SentimentLabel.Neutral, SentimentLabel.Mixed, SentimentLabel.Positive, SentimentLabel.Negative);
        }
    }

    private static double Sure(double confidence) => double.IsNaN(confidence) ? 0 : Math.Clamp(confidence, 0, 1);

    private SentimentLabel MostOf(params SentimentLabel[] labels) => labels.MaxBy(WeightOf);

    private double WeightOf(SentimentLabel label) => _weights.GetValueOrDefault(label);

    private double Share(double part) => _weight > 0 ? part / _weight : 0;
}
