using Enrichment.Sentiment;

namespace Enrichment.Embedded.Sentiment;

/// <summary>The score of an article: the weighted mean of its sentences' scores.</summary>
internal struct DocumentScore
{
    // The standard deviation of the score. It is less than that of a sentence, because the score is a mean.
    private const double Deviation = 0.12;

    // Polar sentences count more than neutral ones; otherwise a few among many would have no effect.
    private const double NeutralShare = 0.35;
    private const double FullyPolar = Polarity.NeutralSentence;

    // The label is "mixed" if both sides reach this value and neither clearly exceeds the other.
    private const double MixedShare = 0.08;
    private const double MixedMargin = 0.12;

    /// <summary>The share of its score that a quoted sentence loses: it is not the article's own opinion.</summary>
    public const double QuotedLoss = 0.5;

    private double _sum;
    private double _weight;
    private double _positive;
    private double _negative;
    private double _all;

    /// <summary>Adds a sentence's score, -1 to 1.</summary>
    public void Add(double score, double weight)
    {
        var share = weight * (NeutralShare + ((1 - NeutralShare) * Math.Min(Math.Abs(score) / FullyPolar, 1)));
        _sum += share * score;
        _weight += share;
        _positive += weight * Math.Max(score, 0);
        _negative += weight * Math.Max(-score, 0);
        _all += weight;
    }

    /// <summary>The score, -1 to 1; 0 without sentences.</summary>
    public readonly double Score => _weight == 0 ? 0 : _sum / _weight;

    /// <summary>The confidence of each label.</summary>
    public readonly SentimentConfidence Confidence =>
        Polarity.CreateConfidence(SentimentScore.Round(Score), Deviation, Polarity.NeutralArticle);

    /// <summary>The label.</summary>
    public readonly SentimentLabel Label
    {
        get
        {
            var isMixed = _all > 0 && Math.Min(_positive, _negative) >= MixedShare * _all && Math.Abs(Score) < MixedMargin;
            return isMixed ? SentimentLabel.Mixed : Confidence.ChooseLabel();
        }
    }
}
