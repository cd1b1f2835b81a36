namespace Enrichment.Embedded.Network;

/// <summary>Sentences that the network reads together, padded to the longest of them.</summary>
internal sealed class NetworkBatch
{
    /// <summary>Creates the inputs for <paramref name="sentences"/>.</summary>
    public NetworkBatch(IReadOnlyList<EncodedSentence> sentences)
    {
        Sentences = sentences;
        Length = sentences.Max(sentence => sentence.Pieces.Length);
        Width = sentences.Max(sentence => sentence.FirstPieces.Length);
        var (cells, words) = (Count * Length, Count * Width);
        (Pieces, Shapes, Mask) = (new long[cells], new long[cells], new long[cells]);
        Lists = new float[cells * WordListFinder.Count];
        (Words, WordMask) = (new long[words], new long[words]);
        Array.Fill(Pieces, WordPieces.Padding);
        for (var index = 0; index < Count; index++) Fill(index);
    }

    /// <summary>The sentences.</summary>
    public IReadOnlyList<EncodedSentence> Sentences { get; }

    /// <summary>The number of sentences.</summary>
    public int Count => Sentences.Count;

    /// <summary>The number of pieces of the longest sentence.</summary>
    public int Length { get; }

    /// <summary>The number of words of the sentence with the most words.</summary>
    public int Width { get; }

    /// <summary>The pieces, by sentence.</summary>
    public long[] Pieces { get; }

    /// <summary>The shapes of the pieces' words, by sentence.</summary>
    public long[] Shapes { get; }

    /// <summary>1 for pieces, 0 for padding.</summary>
    public long[] Mask { get; }

    /// <summary>For each piece a value for each list: 1 if it has the piece's word, otherwise 0.</summary>
    public float[] Lists { get; }

    /// <summary>The first piece of each word, by sentence.</summary>
    public long[] Words { get; }

    /// <summary>1 for words, 0 for padding.</summary>
    public long[] WordMask { get; }

    private void Fill(int index)
    {
        var sentence = Sentences[index];
        for (var at = 0; at < sentence.Pieces.Length; at++)
        {
            var cell = (index * Length) + at;
            Pieces[cell] = sentence.Pieces[at];
            Shapes[cell] = (long)sentence.Shapes[at];
            Mask[cell] = 1;
            for (var (lists, list) = ((int)sentence.Lists[at], 0); lists != 0; lists >>= 1, list++)
                Lists[(cell * WordListFinder.Count) + list] = lists & 1;
        }

        for (var at = 0; at < sentence.FirstPieces.Length; at++)
        {
            Words[(index * Width) + at] = sentence.FirstPieces[at];
            WordMask[(index * Width) + at] = 1;
        }
    }
}
