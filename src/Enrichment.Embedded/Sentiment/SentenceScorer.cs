using System.Numerics;
using Enrichment.Embedded.Sentiment.Learned;
using Enrichment.Entities;
using Enrichment.Sentiment;

namespace Enrichment.Embedded.Sentiment;

/// <summary>Scores the sentence that was read last, and how it speaks of whom it names.</summary>
internal sealed class SentenceScorer
{
    private const double QuotedShare = 0.5;

    private readonly SentimentModel _model;
    private readonly SentenceWeights _weights;
    private readonly DecidingWords _deciding = new();
    private readonly List<RuleValue> _rules = [];

    /// <summary>A scorer by <paramref name="model"/>.</summary>
    public SentenceScorer(SentimentModel model) => (_model, _weights) = (model, new SentenceWeights(Reading, model));

    /// <summary>The sentence; read the next one into it.</summary>
    public SentenceReading Reading { get; } = new();

    /// <summary>How the sentence leans.</summary>
    /// <param name="isPost">Whether it is known to be of a post.</param>
    public SentenceScore Score(bool isPost)
    {
        _weights.Begin();
        _deciding.Begin(Reading.Tokens.Count);
        for (var at = 0; at < Reading.Tokens.Count; at++) _deciding.Add(at, _weights.Own(at));
        SentenceRules.Write(Reading, _rules);
        foreach (var rule in _rules) _deciding.Add(rule.Token, _model.Rule(rule));
        var post = _deciding.Weigh(isPost);
        var (value, quoted) = _deciding.Total(Reading);
        return new SentenceScore(Clamp(value), Clamp(value - (quoted * (1 - QuotedShare))), ((1 - post) * _model.Deviations[0]) + (post * _model.Deviations[1]));
    }

    /// <summary>What the output says of the sentence with <paramref name="score"/>.</summary>
    public SentenceSentiment Sentiment(int index, SentenceScore score)
    {
        var value = SentimentScore.Round(score.Value);
        var confidence = Leaning.ConfidenceOf(value, score.Deviation, Leaning.NeutralSentence);
        var label = Leaning.LabelOf(confidence);
        return new SentenceSentiment(index, label, value, confidence) { Words = label == SentimentLabel.Neutral ? null : _deciding.Strongest(Reading) };
    }

    /// <summary>How likely the sentence speaks badly, neither way or well of <paramref name="mention"/>; null where the name is not in it.</summary>
    public Vector4? Towards(Mention mention)
    {
        var start = Reading.TokenAt(mention.Offset);
        if (start == Reading.Tokens.Count) return null;
        var end = Math.Clamp(Reading.TokenAt(mention.Offset + mention.Length - 1) + 1, start + 1, Reading.Tokens.Count);
        var sum = Sum(start, end);
        var most = Math.Max(sum.X, Math.Max(sum.Y, sum.Z));
        var chances = new Vector4(MathF.Exp(sum.X - most), MathF.Exp(sum.Y - most), MathF.Exp(sum.Z - most), 0);
        return chances / (chances.X + chances.Y + chances.Z);
    }

    private Vector4 Sum(int start, int end)
    {
        Span<WordRange> words = stackalloc WordRange[TargetPlaces.WordRanges];
        Span<PhraseRange> phrases = stackalloc PhraseRange[TargetPlaces.PhraseRanges];
        TargetPlaces.Write(Reading, start, end, words);
        TargetPlaces.Write(Reading, start, end, phrases);
        TargetRules.Write(Reading, start, end, _rules);
        var sum = _weights.Around();
        foreach (var range in words) sum += _weights.Of(range);
        foreach (var range in phrases) sum += _weights.Of(range);
        foreach (var rule in _rules) sum += _model.Rule(rule);
        return TargetPlaces.Itself(Reading, start, end) is { } itself ? sum + _model.Word(itself.Row, WordPlace.Itself) : sum;
    }

    private static double Clamp(double value) => Math.Clamp(value, -1, 1);
}
