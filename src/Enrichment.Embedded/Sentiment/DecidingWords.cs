using System.Numerics;
using Enrichment.Sentiment;

namespace Enrichment.Embedded.Sentiment;

/// <summary>The contribution of each word to a sentence's score.</summary>
internal sealed class DecidingWords
{
    // The limits for deciding words: their number, their absolute weight, and their weight relative to the strongest.
    private const int Most = 5;
    private const double LeastWeight = 0.03;
    private const double LeastShare = 0.3;

    private Vector4[] _parts = new Vector4[64];
    private double[] _weights = new double[64];
    private Vector4 _whole;
    private int _count;

    /// <summary>Begins a sentence of <paramref name="count"/> tokens.</summary>
    public void Begin(int count)
    {
        if (_parts.Length < count) (_parts, _weights) = (new Vector4[count * 2], new double[count * 2]);
        (_whole, _count) = (Vector4.Zero, count);
        _parts.AsSpan(0, count).Clear();
    }

    /// <summary>Adds the weights of token <paramref name="at"/>; -1 for weights without a token.</summary>
    public void Add(int at, Vector4 part)
    {
        if (at < 0) _whole += part;
        else _parts[at] += part;
    }

    /// <summary>Combines all added weights. Returns the probability that the sentence is part of a post.</summary>
    /// <param name="isPost">Whether that is known.</param>
    public double Weigh(bool isPost)
    {
        var sum = _whole;
        foreach (var part in _parts.AsSpan(0, _count)) sum += part;
        var post = isPost ? 1 : 1 / (1 + Math.Exp(-sum.Z));
        for (var at = 0; at < _count; at++) _weights[at] = Mix(_parts[at], post);
        _whole = new Vector4((float)Mix(_whole, post));
        return post;
    }

    /// <summary>The sum, and the part of it in quotation marks.</summary>
    public (double Value, double Quoted) GetTotal(SentenceReading sentence)
    {
        var (value, quoted) = ((double)_whole.X, 0.0);
        for (var at = 0; at < _count; at++)
        {
            value += _weights[at];
            if (sentence.Words[at].IsQuoted) quoted += _weights[at];
        }

        return (value, quoted);
    }

    /// <summary>The words that decided, in text order.</summary>
    public IReadOnlyList<SentimentWord> FindStrongest(SentenceReading sentence)
    {
        var tokens = sentence.Tokens;
        var order = Enumerable.Range(0, _count).Where(at => IsWord(sentence, at))
            .OrderByDescending(at => Math.Abs(_weights[at])).ThenBy(at => at).Take(Most).ToList();
        var least = order.Count == 0 ? 0 : Math.Max(LeastWeight, LeastShare * Math.Abs(_weights[order[0]]));
        return [.. order
            .Where(at => Math.Abs(_weights[at]) >= least)
            .Order()
            .Select(at => new SentimentWord(tokens[at].Offset, tokens[at].Length, SentimentScore.Round(_weights[at])))];
    }

    private static bool IsWord(SentenceReading sentence, int at) =>
        !sentence.Words[at].IsName
            && (sentence.Tokens[at].Kind is Text.TokenKind.Word or Text.TokenKind.Hashtag || sentence.Words[at].Value != 0);

    private static double Mix(Vector4 part, double post) => ((1 - post) * part.X) + (post * part.Y);
}
