namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>Room for one article at a time, used again for the next, so that tagging allocates nothing but its result.</summary>
internal sealed class TaggerWorkspace
{
    /// <summary>The article's tokens.</summary>
    public List<TagToken> Tokens { get; } = [];

    /// <summary>The token each sentence starts with, and the number of tokens behind the last.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>The stretches of tokens that may hold names; the rest holds none.</summary>
    public List<(int Start, int End)> Stretches { get; } = [];

    /// <summary>What features see of the tokens.</summary>
    public WordView[] Words { get; private set; } = [];

    /// <summary>The sums of weights.</summary>
    public short[] Sums { get; private set; } = [];

    /// <summary>How likely each label is.</summary>
    public float[] Chances { get; private set; } = [];

    /// <summary>Where the best labels come from.</summary>
    public int[] Pointers { get; private set; } = [];

    /// <summary>The labels.</summary>
    public byte[] Labels { get; private set; } = [];

    /// <summary>Features of one token.</summary>
    public uint[] Features { get; } = new uint[TagFeatures.Most];

    /// <summary>The article's words.</summary>
    public WordTable Table { get; } = new();

    /// <summary>How often each word is written small, and with a capital inside a sentence; by its number.</summary>
    public int[] Cases { get; private set; } = [];

    /// <summary>The number of each token's word.</summary>
    public int[] Numbers { get; private set; } = [];

    /// <summary>What the article holds each word to be.</summary>
    public float[] Beliefs { get; private set; } = [];

    /// <summary>The tokens of sentence <paramref name="index"/>.</summary>
    public Span<WordView> Sentence(int index) => Words.AsSpan(Starts[index], Starts[index + 1] - Starts[index]);

    /// <summary>Forgets the last article's words.</summary>
    public void Prepare()
    {
        Table.Clear(Tokens.Count);
        Cases.AsSpan(0, Tokens.Count * 2).Clear();
        Numbers.AsSpan(0, Tokens.Count).Clear();
    }

    /// <summary>Makes room for <paramref name="count"/> tokens.</summary>
    public void Reserve(int count)
    {
        if (Words.Length >= count) return;
        var size = Math.Max(count, Words.Length * 2);
        Words = new WordView[size];
        Sums = new short[size * TagLabels.Row];
        Chances = new float[size * TagLabels.Row];
        Pointers = new int[size * TagLabels.Row];
        Labels = new byte[size];
        Cases = new int[size * 2];
        Numbers = new int[size];
        Beliefs = new float[size * DocumentBeliefs.Row];
    }
}
