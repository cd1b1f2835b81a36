using Enrichment.Sentiment;

namespace Enrichment.Embedded.Sentiment;

/// <summary>How an article leans as a whole: the leanings of its sentences, each with its weight.</summary>
internal struct DocumentScore
{
    // How far off it is on an average: less than a sentence's score, being a mean of them.
    private const double Deviation = 0.12;

    // Sentences that lean count more than those that do not, or a handful among many would be lost.
    private const double NeutralShare = 0.35;
    private const double FullyLeaning = Leaning.NeutralSentence;

    // Both sides must come to this, and neither win clearly, for "mixed".
    private const double MixedShare = 0.08;
    private const double MixedMargin = 0.12;

    private double _sum;
    private double _weight;
    private double _positive;
    private double _negative;
    private double _all;

    /// <summary>Adds a sentence's score, -1 to 1.</summary>
    public void Add(double score, double weight)
    {
        var share = weight * (NeutralShare + ((1 - NeutralShare) * Math.Min(Math.Abs(score) / FullyLeaning, 1)));
        _sum += share * score;
        _weight += share;
        _positive += weight * Math.Max(score, 0);
        _negative += weight * Math.Max(-score, 0);
        _all += weight;
    }

    /// <summary>The whole, -1 to 1; 0 where there was no sentence.</summary>
    public readonly double Score => _weight == 0 ? 0 : _sum / _weight;

    /// <summary>How sure.</summary>
    public readonly SentimentConfidence Confidence => Leaning.ConfidenceOf(SentimentScore.Round(Score), Deviation, Leaning.NeutralArticle);

    /// <summary>Which way it leans.</summary>
    public readonly SentimentLabel Label
    {
        get
        {
            var isMixed = _all > 0 && Math.Min(_positive, _negative) >= MixedShare * _all && Math.Abs(Score) < MixedMargin;
            return isMixed ? SentimentLabel.Mixed : Leaning.LabelOf(Confidence);
        }
    }
}
