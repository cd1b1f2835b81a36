using System.Numerics;
using Enrichment.Embedded.Sentiment.Learned;
using Enrichment.Entities;
using Enrichment.Sentiment;

namespace Enrichment.Embedded.Sentiment;

/// <summary>Scores the last sentence that was read, and its sentiment towards each name in it.</summary>
internal sealed class SentenceScorer
{
    private const double QuotedShare = 0.5;

    private readonly SentimentModel _model;
    private readonly SentenceWeights _weights;
    private readonly DecidingWords _deciding = new();
    private readonly List<RuleFeature> _rules = [];

    /// <summary>Creates a scorer with <paramref name="model"/>.</summary>
    public SentenceScorer(SentimentModel model) => (_model, _weights) = (model, new SentenceWeights(Reading, model));

    /// <summary>The sentence; read the next one into it.</summary>
    public SentenceReading Reading { get; } = new();

    /// <summary>The score of the sentence.</summary>
    /// <param name="isPost">Whether it is known to be part of a post.</param>
    public SentenceScore Score(bool isPost)
    {
        _weights.Begin();
        _deciding.Begin(Reading.Tokens.Count);
        for (var at = 0; at < Reading.Tokens.Count; at++) _deciding.Add(at, _weights.GetTokenWeights(at));
        SentenceRules.Write(Reading, _rules);
        foreach (var rule in _rules) _deciding.Add(rule.Token, _model.Rule(rule));
        var post = _deciding.Weigh(isPost);
        var (value, quoted) = _deciding.GetTotal(Reading);
        return new SentenceScore(
            Clamp(value), Clamp(value - (quoted * (1 - QuotedShare))), ((1 - post) * _model.Deviations[0]) + (post * _model.Deviations[1]));
    }

    /// <summary>The output for the sentence with <paramref name="score"/>.</summary>
    public SentenceSentiment Sentiment(int index, SentenceScore score)
    {
        var value = SentimentScore.Round(score.Value);
        var confidence = Polarity.CreateConfidence(value, score.Deviation, Polarity.NeutralSentence);
        var label = Polarity.ChooseLabel(confidence);
        var words = label == SentimentLabel.Neutral ? null : _deciding.FindStrongest(Reading);
        return new SentenceSentiment(index, label, value, confidence) { Words = words };
    }

    /// <summary>
    /// The probabilities of a negative, neutral and positive sentiment towards <paramref name="mention"/>; null if the sentence does not
    /// contain it.
    /// </summary>
    public Vector4? ScoreTarget(Mention mention)
    {
        var start = Reading.TokenAt(mention.Offset);
        if (start == Reading.Tokens.Count) return null;
        var end = Math.Clamp(Reading.TokenAt(mention.Offset + mention.Length - 1) + 1, start + 1, Reading.Tokens.Count);
        var sum = Sum(start, end);
        var most = Math.Max(sum.X, Math.Max(sum.Y, sum.Z));
        var probabilities = new Vector4(MathF.Exp(sum.X - most), MathF.Exp(sum.Y - most), MathF.Exp(sum.Z - most), 0);
        return probabilities / (probabilities.X + probabilities.Y + probabilities.Z);
    }

    private Vector4 Sum(int start, int end)
    {
        Span<WordRange> words = stackalloc WordRange[TargetRanges.WordRanges];
        Span<PhraseRange> phrases = stackalloc PhraseRange[TargetRanges.PhraseRanges];
        TargetRanges.Write(Reading, start, end, words);
        TargetRanges.Write(Reading, start, end, phrases);
        TargetRules.Write(Reading, start, end, _rules);
        var sum = _weights.Around();
        foreach (var range in words) sum += _weights.Weigh(range);
        foreach (var range in phrases) sum += _weights.Weigh(range);
        foreach (var rule in _rules) sum += _model.Rule(rule);
        return TargetRanges.FindTargetWord(Reading, start, end) is { } itself ? sum + _model.Word(itself.Row, WordPosition.Itself) : sum;
    }

    private static double Clamp(double value) => Math.Clamp(value, -1, 1);
}
