namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>Reusable buffers for one article at a time. Tagging allocates only its result.</summary>
internal sealed class TaggerWorkspace
{
    // More than an ordinary article has. Larger buffers are not kept for the next article.
    private const int MostTokensKept = 32_768;

    /// <summary>The article's tokens.</summary>
    public List<TagToken> Tokens { get; } = [];

    /// <summary>The token each sentence starts with, and the number of tokens after the last.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>The spans of tokens that may contain names.</summary>
    public List<(int Start, int End)> Spans { get; } = [];

    /// <summary>The properties of the tokens.</summary>
    public WordView[] Words { get; private set; } = [];

    /// <summary>The sums of weights.</summary>
    public short[] Sums { get; private set; } = [];

    /// <summary>The probability of each label.</summary>
    public float[] Marginals { get; private set; } = [];

    /// <summary>The back pointers of the Viterbi decoder.</summary>
    public byte[] Pointers { get; private set; } = [];

    /// <summary>The labels.</summary>
    public byte[] Labels { get; private set; } = [];

    /// <summary>Features of one token.</summary>
    public uint[] Features { get; } = new uint[TagFeatures.Most];

    /// <summary>The article's words.</summary>
    public WordTable Table { get; } = new();

    /// <summary>How often each word is lowercase, and with a capital inside a sentence; by its number.</summary>
    public int[] Cases { get; private set; } = [];

    /// <summary>The number of each token's word.</summary>
    public int[] Numbers { get; private set; } = [];

    /// <summary>The averaged label probabilities of each word.</summary>
    public float[] WordProbabilities { get; private set; } = [];

    /// <summary>The tokens of sentence <paramref name="index"/>.</summary>
    public Span<WordView> Sentence(int index) => Words.AsSpan(Starts[index], Starts[index + 1] - Starts[index]);

    /// <summary>Whether the buffers are small enough to be kept for the next article.</summary>
    public bool CanBeKept => Words.Length <= MostTokensKept;

    /// <summary>Removes the words of the last article.</summary>
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
        var size = Math.Max(count, Math.Min(Words.Length * 2, MostTokensKept));
        Words = new WordView[size];
        Sums = new short[size * TagLabels.Row];
        Marginals = new float[size * TagLabels.Row];
        Pointers = new byte[size * TagLabels.Row];
        Labels = new byte[size];
        Cases = new int[size * 2];
        Numbers = new int[size];
        WordProbabilities = new float[size * DocumentProbabilities.Row];
    }
}
