using Enrichment.Sentiment;

namespace Enrichment.Embedded.Sentiment;

/// <summary>How an article leans as a whole: the leanings of its sentences, each with its weight.</summary>
internal struct DocumentScore
{
    // Keeps one leaning sentence among many neutral ones from deciding for all.
    private const double NeutralShare = 0.25;

    // Both sides must carry this much of the text's weight, and neither win clearly, for "mixed".
    private const double MixedShare = 0.12;
    private const double MixedMargin = 0.25;

    private double _positive;
    private double _negative;
    private double _weight;

    /// <summary>Adds a sentence's score, -1 to 1.</summary>
    public void Add(double score, double weight)
    {
        _positive += weight * Math.Max(score, 0);
        _negative += weight * Math.Max(-score, 0);
        _weight += weight;
    }

    /// <summary>The whole, -1 to 1; 0 where there was no sentence.</summary>
    public readonly double Score => _weight == 0 ? 0 : (_positive - _negative) / (_positive + _negative + (NeutralShare * _weight));

    /// <summary>Which way it leans.</summary>
    public readonly SentimentLabel Label
    {
        get
        {
            var isMixed = Math.Min(_positive, _negative) >= MixedShare * _weight && Math.Abs(Score) < MixedMargin && _weight > 0;
            return isMixed ? SentimentLabel.Mixed : Leaning.LabelOf(Score);
        }
    }
}
