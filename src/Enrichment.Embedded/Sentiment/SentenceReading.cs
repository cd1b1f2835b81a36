using Enrichment.Embedded.Sentiment.Learned;
using Enrichment.Text;

namespace Enrichment.Embedded.Sentiment;

/// <summary>The last sentence that was read.</summary>
internal sealed class SentenceReading
{
    /// <summary>Its tokens.</summary>
    public List<Token> Tokens { get; } = [];

    /// <summary>The properties of each token.</summary>
    public SentenceWord[] Words { get; private set; } = new SentenceWord[64];

    /// <summary>The polar words, in text order.</summary>
    public List<PolarWord> PolarWords { get; } = [];

    /// <summary>The factor of an exclamation or question mark.</summary>
    public double Emphasis { get; set; }

    /// <summary>The number of names.</summary>
    public int Names { get; private set; }

    /// <summary>Whether it has a quotation.</summary>
    public bool HasQuotation { get; private set; }

    /// <summary>The weight of each word; it decreases with the number of words.</summary>
    public float Share => 1 / MathF.Sqrt(Math.Max(Tokens.Count, 4));

    /// <summary>Removes the last sentence and keeps the memory.</summary>
    public void Clear()
    {
        Tokens.Clear();
        PolarWords.Clear();
    }

    /// <summary>Reserves memory for the properties of every token.</summary>
    public void Reserve()
    {
        if (Words.Length < Tokens.Count) Words = new SentenceWord[Math.Max(Tokens.Count, Words.Length * 2)];
    }

    /// <summary>Counts names and quotations.</summary>
    public void Complete()
    {
        (Names, HasQuotation) = (0, false);
        for (var at = 0; at < Tokens.Count; at++)
        {
            if (Words[at].IsName && (at == 0 || !Words[at - 1].IsName)) Names++;
            HasQuotation |= Words[at].IsQuoted;
        }
    }

    /// <summary>The pair of words that ends in token <paramref name="at"/>.</summary>
    public uint PairAt(int at) => FeatureHash.HashPair(HashAt(at - 1), HashAt(at));

    /// <summary>The three words that end in token <paramref name="at"/>.</summary>
    public uint TripleAt(int at) => FeatureHash.HashPair(FeatureHash.HashPair(HashAt(at - 2), HashAt(at - 1)), HashAt(at));

    /// <summary>The first token that ends after <paramref name="offset"/>, or the number of tokens.</summary>
    public int TokenAt(int offset) => SortedSearch.FindFirst(0, Tokens.Count, index => Tokens[index].End > offset);

    private uint HashAt(int at) => at < 0 ? FeatureHash.Edge : Words[at].Hash;
}
