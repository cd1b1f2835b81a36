using System.Numerics;
using Enrichment.Embedded.Sentiment.Learned;

namespace Enrichment.Embedded.Sentiment;

/// <summary>Prefix sums of the weights of the words and phrases in the last sentence, so that every range has the same cost.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="model">What was learned.</param>
internal sealed class SentenceWeights(SentenceReading sentence, SentimentModel model)
{
    private const WordPosition FirstWord = WordPosition.Before;
    private const PhrasePosition FirstPhrase = PhrasePosition.Before;
    private const int WordColumns = WordPosition.JustAfter - FirstWord + 1;
    private const int Columns = WordColumns + (PhrasePosition.JustAfter - FirstPhrase) + 1;

    private int[] _pairs = new int[64];
    private Vector4[] _sums = new Vector4[64 * Columns];
    private Vector4 _around;
    private bool _isSummed;

    /// <summary>Starts the next sentence.</summary>
    public void Begin()
    {
        if (_pairs.Length < sentence.Tokens.Count) _pairs = new int[sentence.Words.Length];
        for (var at = 0; at < sentence.Tokens.Count; at++) _pairs[at] = model.PhraseRow(sentence.PairAt(at));
        _isSummed = false;
    }

    /// <summary>The weights of the word at token <paramref name="at"/> and of the pair that ends with it.</summary>
    public Vector4 GetTokenWeights(int at)
    {
        var word = sentence.Words[at];
        var weights = model.Word(word.Row, WordPosition.Sentence) + model.Phrase(_pairs[at], PhrasePosition.Sentence);
        return (word.IsNegated ? weights + model.Word(word.Row, WordPosition.SentenceNegated) : weights) * sentence.Share;
    }

    /// <summary>The weights of words and phrases anywhere in the sentence for any name in it.</summary>
    public Vector4 Around()
    {
        Sum();
        return _around;
    }

    /// <summary>The weights of the words in <paramref name="range"/>.</summary>
    public Vector4 Weigh(WordRange range) => SumRange(range.From, range.To, range.Place - FirstWord) * range.Share;

    /// <summary>The weights of the word pairs in <paramref name="range"/>.</summary>
    public Vector4 Weigh(PhraseRange range) => SumRange(range.From, range.To, WordColumns + (range.Place - FirstPhrase));

    private Vector4 SumRange(int from, int to, int column)
    {
        Sum();
        return from >= to ? Vector4.Zero : _sums[(to * Columns) + column] - _sums[(from * Columns) + column];
    }

    // Sentences without names do not need this.
    private void Sum()
    {
        if (_isSummed) return;
        _isSummed = true;
        var count = sentence.Tokens.Count;
        if (_sums.Length < (count + 1) * Columns) _sums = new Vector4[(sentence.Words.Length + 1) * Columns];
        _sums.AsSpan(0, Columns).Clear();
        var (words, phrases) = (Vector4.Zero, Vector4.Zero);
        for (var at = 0; at < count; at++)
        {
            var word = sentence.Words[at];
            words += model.Word(word.Row, WordPosition.Around);
            if (word.IsNegated) words += model.Word(word.Row, WordPosition.AroundNegated);
            phrases += model.Phrase(_pairs[at], PhrasePosition.Around)
                + model.Phrase(model.PhraseRow(sentence.TripleAt(at)), PhrasePosition.Around);
            Add(at, word.Row);
        }

        _around = (words * sentence.Share) + phrases;
    }

    private void Add(int at, int row)
    {
        var next = _sums.AsSpan((at + 1) * Columns, Columns);
        _sums.AsSpan(at * Columns, Columns).CopyTo(next);
        if (row >= 0)
        {
            for (var column = 0; column < WordColumns; column++) next[column] += model.Word(row, FirstWord + column);
        }

        if (_pairs[at] < 0) return;
        for (var column = WordColumns; column < Columns; column++)
            next[column] += model.Phrase(_pairs[at], FirstPhrase + column - WordColumns);
    }
}
