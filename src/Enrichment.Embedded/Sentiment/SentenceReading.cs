using Enrichment.Embedded.Sentiment.Learned;
using Enrichment.Text;

namespace Enrichment.Embedded.Sentiment;

/// <summary>A sentence as the reader leaves it; the next sentence takes its place.</summary>
internal sealed class SentenceReading
{
    /// <summary>Its tokens.</summary>
    public List<Token> Tokens { get; } = [];

    /// <summary>What features see of each token.</summary>
    public SentenceWord[] Words { get; private set; } = new SentenceWord[64];

    /// <summary>The leaning words, in text order.</summary>
    public List<PolarWord> Leaning { get; } = [];

    /// <summary>What an exclamation or question mark multiplies the whole by.</summary>
    public double Emphasis { get; set; }

    /// <summary>How many names it has.</summary>
    public int Names { get; private set; }

    /// <summary>Whether anything in it is quoted.</summary>
    public bool HasQuotation { get; private set; }

    /// <summary>What each of its words counts: many words say less each.</summary>
    public float Share => 1 / MathF.Sqrt(Math.Max(Tokens.Count, 4));

    /// <summary>Forgets the last sentence, but for the room it took.</summary>
    public void Clear()
    {
        Tokens.Clear();
        Leaning.Clear();
    }

    /// <summary>Makes room for what features see of every token.</summary>
    public void Reserve()
    {
        if (Words.Length < Tokens.Count) Words = new SentenceWord[Math.Max(Tokens.Count, Words.Length * 2)];
    }

    /// <summary>Counts what was read.</summary>
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
    public uint PairAt(int at) => FeatureHash.Pair(HashAt(at - 1), HashAt(at));

    /// <summary>The three words that end in token <paramref name="at"/>.</summary>
    public uint TripleAt(int at) => FeatureHash.Pair(FeatureHash.Pair(HashAt(at - 2), HashAt(at - 1)), HashAt(at));

    /// <summary>The first token that ends behind <paramref name="offset"/>, or the number of tokens.</summary>
    public int TokenAt(int offset) => SortedSearch.FindFirst(0, Tokens.Count, index => Tokens[index].End > offset);

    private uint HashAt(int at) => at < 0 ? FeatureHash.Edge : Words[at].Hash;
}
