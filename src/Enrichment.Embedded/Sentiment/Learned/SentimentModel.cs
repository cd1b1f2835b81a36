using System.Numerics;
using System.Runtime.Intrinsics;

namespace Enrichment.Embedded.Sentiment.Learned;

/// <summary>
/// What was learned: three weights for a word or phrase in each place, and for each rule. Those for how a sentence leans are its score as news, its
/// score as a post, and the log-odds that it is a post; those for how it speaks of a name are the scores of negative, neutral, positive.
/// </summary>
/// <param name="content">The weights.</param>
internal sealed class SentimentModel(SentimentModelContent content)
{
    /// <summary>Weights a place or rule.</summary>
    public const int Outputs = 3;

    /// <summary>Places of a word.</summary>
    public const int WordPlaces = (int)WordPlace.Itself + 1;

    /// <summary>Places of a phrase.</summary>
    public const int PhrasePlaces = (int)PhrasePlace.JustBehind + 1;

    /// <summary>What a weight of 1 counts.</summary>
    public const float Unit = 1f / 4096;

    private readonly ulong[] _wordWeights = Pack(content.WordWeights);
    private readonly ulong[] _phraseWeights = Pack(content.PhraseWeights);
    private readonly ulong[] _ruleWeights = Pack(content.RuleWeights);
    private readonly KeyTable _words = new(content.WordKeys);
    private readonly KeyTable _phrases = new(content.PhraseKeys);

    /// <summary>How far ratings of a sentence lie from its score: as news, as a post.</summary>
    public IReadOnlyList<float> Deviations => content.Deviations;

    /// <summary>The row of the word with <paramref name="hash"/>; -1 where it has none.</summary>
    public int WordRow(uint hash) => _words.RowOf(hash);

    /// <summary>The row of the phrase with <paramref name="hash"/>; -1 where it has none.</summary>
    public int PhraseRow(uint hash) => _phrases.RowOf(hash);

    /// <summary>What the word in <paramref name="row"/> leans by itself, -4 to 4.</summary>
    public float RatingOf(int row) => content.Ratings[row] / 10f;

    /// <summary>Whether the word in <paramref name="row"/> is one that is written small.</summary>
    public bool IsCommon(int row) => content.IsCommon[row] != 0;

    /// <summary>What the word in <paramref name="row"/> says in <paramref name="place"/>; nothing where it has no row.</summary>
    public Vector4 Word(int row, WordPlace place) => row < 0 ? Vector4.Zero : At(_wordWeights, (row * WordPlaces) + (int)place);

    /// <summary>What the phrase in <paramref name="row"/> says in <paramref name="place"/>; nothing where it has no row.</summary>
    public Vector4 Phrase(int row, PhrasePlace place) => row < 0 ? Vector4.Zero : At(_phraseWeights, (row * PhrasePlaces) + (int)place);

    /// <summary>What <paramref name="value"/> says.</summary>
    public Vector4 Rule(in RuleValue value) => At(_ruleWeights, value.Rule) * value.Value;

    private static Vector4 At(ulong[] weights, int at) => Vector128.ConvertToSingle(Vector128.WidenLower(Vector128.CreateScalar(weights[at]).AsInt16())).AsVector4() * Unit;

    // Three weights and nothing in the fourth place are read at once.
    private static ulong[] Pack(short[] weights)
    {
        var packed = new ulong[weights.Length / Outputs];
        for (var at = 0; at < packed.Length; at++)
            packed[at] = (ushort)weights[at * Outputs] | ((ulong)(ushort)weights[(at * Outputs) + 1] << 16) | ((ulong)(ushort)weights[(at * Outputs) + 2] << 32);
        return packed;
    }
}
