namespace Enrichment.Embedded.Network;

/// <summary>What the network says of one sentence or window, in the order of its words.</summary>
/// <param name="Names">The score of each label of names, by word.</param>
/// <param name="Syntax">The syntax of each word, a tree with one root; heads are indexes of words in the window.</param>
/// <param name="Tones">The tone of each word.</param>
/// <param name="Rating">The rating of the sentence, -1 (negative) to 1 (positive), not limited to this range.</param>
internal sealed record NetworkOutput(float[] Names, WordSyntax[] Syntax, WordTone[] Tones, float Rating)
{
    /// <summary>The number of tones.</summary>
    public const int ToneCount = 3;

    // The probability of no name is above 0.999.
    private const float CertainScore = 10;

    /// <summary>
    /// The output for a window of <paramref name="count"/> marks, which the network does not need to read: no names, neutral, and a flat
    /// tree.
    /// </summary>
    public static NetworkOutput CreateForMarks(int count, NetworkLabels labels)
    {
        var names = new float[count * NameLabels.Count];
        for (var word = 0; word < count; word++) names[(word * NameLabels.Count) + NameLabels.Outside] = CertainScore;
        var syntax = new WordSyntax[count];
        Array.Fill(syntax, labels.CreateMark(labels.Punctuation, head: 0));
        syntax[0] = labels.CreateMark(labels.Root, head: -1);
        var tones = new WordTone[count];
        Array.Fill(tones, WordTone.Neutral);
        return new NetworkOutput(names, syntax, tones, 0);
    }
}
