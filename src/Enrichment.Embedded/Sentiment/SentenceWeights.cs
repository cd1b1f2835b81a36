using System.Numerics;
using Enrichment.Embedded.Sentiment.Learned;

namespace Enrichment.Embedded.Sentiment;

/// <summary>What the words and phrases of the sentence that was read last weigh: sums over them, so that a range costs the same whether it is short or long.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="model">What was learned.</param>
internal sealed class SentenceWeights(SentenceReading sentence, SentimentModel model)
{
    private const WordPlace FirstWord = WordPlace.Before;
    private const PhrasePlace FirstPhrase = PhrasePlace.Before;
    private const int WordColumns = WordPlace.JustBehind - FirstWord + 1;
    private const int Columns = WordColumns + (PhrasePlace.JustBehind - FirstPhrase) + 1;

    private int[] _pairs = new int[64];
    private Vector4[] _sums = new Vector4[64 * Columns];
    private Vector4 _around;
    private bool _isSummed;

    /// <summary>Takes up the next sentence.</summary>
    public void Begin()
    {
        if (_pairs.Length < sentence.Tokens.Count) _pairs = new int[sentence.Words.Length];
        for (var at = 0; at < sentence.Tokens.Count; at++) _pairs[at] = model.PhraseRow(sentence.PairAt(at));
        _isSummed = false;
    }

    /// <summary>What the word at token <paramref name="at"/>, and the pair that ends with it, say of the sentence.</summary>
    public Vector4 Own(int at)
    {
        var word = sentence.Words[at];
        var weights = model.Word(word.Row, WordPlace.Sentence) + model.Phrase(_pairs[at], PhrasePlace.Sentence);
        return (word.IsNegated ? weights + model.Word(word.Row, WordPlace.SentenceNegated) : weights) * sentence.Share;
    }

    /// <summary>What words and phrases anywhere in the sentence say of any name in it.</summary>
    public Vector4 Around()
    {
        Sum();
        return _around;
    }

    /// <summary>What the words in <paramref name="range"/> say of the name.</summary>
    public Vector4 Of(WordRange range) => Between(range.From, range.To, range.Place - FirstWord) * range.Share;

    /// <summary>What the pairs in <paramref name="range"/> say of the name.</summary>
    public Vector4 Of(PhraseRange range) => Between(range.From, range.To, WordColumns + (range.Place - FirstPhrase));

    private Vector4 Between(int from, int to, int column)
    {
        Sum();
        return from >= to ? Vector4.Zero : _sums[(to * Columns) + column] - _sums[(from * Columns) + column];
    }

    // Sentences that name nothing are spared this.
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
            words += model.Word(word.Row, WordPlace.Around);
            if (word.IsNegated) words += model.Word(word.Row, WordPlace.AroundNegated);
            phrases += model.Phrase(_pairs[at], PhrasePlace.Around) + model.Phrase(model.PhraseRow(sentence.TripleAt(at)), PhrasePlace.Around);
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
        for (var column = WordColumns; column < Columns; column++) next[column] += model.Phrase(_pairs[at], FirstPhrase + column - WordColumns);
    }
}
