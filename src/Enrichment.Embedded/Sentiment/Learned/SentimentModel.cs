using System.Numerics;
using System.Runtime.Intrinsics;

namespace Enrichment.Embedded.Sentiment.Learned;

/// <summary>
/// Three weights for a word or phrase in each position, and for each rule. Those for the score of a sentence are its score as news, its
/// score as a post, and the log-odds that it is a post; those for the sentiment towards a name are the scores of negative, neutral,
/// positive.
/// </summary>
/// <param name="content">The weights.</param>
internal sealed class SentimentModel(SentimentModelContent content)
{
    /// <summary>The number of weights of a position or rule.</summary>
    public const int Outputs = 3;

    /// <summary>The number of word positions.</summary>
    public const int WordPositions = (int)WordPosition.Itself + 1;

    /// <summary>The number of phrase positions.</summary>
    public const int PhrasePositions = (int)PhrasePosition.JustAfter + 1;

    /// <summary>The value of a weight of 1.</summary>
    public const float Unit = 1f / 4096;

    private readonly ulong[] _wordWeights = Pack(content.WordWeights);
    private readonly ulong[] _phraseWeights = Pack(content.PhraseWeights);
    private readonly ulong[] _ruleWeights = Pack(content.RuleWeights);
    private readonly KeyTable _words = new(content.WordKeys);
    private readonly KeyTable _phrases = new(content.PhraseKeys);

    /// <summary>The standard deviations of ratings from scores: as news, as a post.</summary>
    public IReadOnlyList<float> Deviations => content.Deviations;

    /// <summary>The row of the word with <paramref name="hash"/>; -1 if it has none.</summary>
    public int WordRow(uint hash) => _words.FindRow(hash);

    /// <summary>The row of the phrase with <paramref name="hash"/>; -1 if it has none.</summary>
    public int PhraseRow(uint hash) => _phrases.FindRow(hash);

    /// <summary>The valence of the word in <paramref name="row"/>, -4 to 4.</summary>
    public float GetRating(int row) => content.Ratings[row] / 10f;

    /// <summary>Whether the word in <paramref name="row"/> occurs in lowercase.</summary>
    public bool IsCommon(int row) => content.IsCommon[row] != 0;

    /// <summary>The weights of the word in <paramref name="row"/> at <paramref name="place"/>; 0 without a row.</summary>
    public Vector4 Word(int row, WordPosition place) => row < 0 ? Vector4.Zero : Read(_wordWeights, (row * WordPositions) + (int)place);

    /// <summary>The weights of the phrase in <paramref name="row"/> at <paramref name="place"/>; 0 without a row.</summary>
    public Vector4 Phrase(int row, PhrasePosition place) =>
        row < 0 ? Vector4.Zero : Read(_phraseWeights, (row * PhrasePositions) + (int)place);

    /// <summary>The weights of <paramref name="value"/>.</summary>
    public Vector4 Rule(in RuleFeature value) => Read(_ruleWeights, value.Rule) * value.Value;

    private static Vector4 Read(ulong[] weights, int at) =>
        Vector128.ConvertToSingle(Vector128.WidenLower(Vector128.CreateScalar(weights[at]).AsInt16())).AsVector4() * Unit;

    // Reads three weights and an unused fourth at once.
    private static ulong[] Pack(short[] weights)
    {
        var packed = new ulong[weights.Length / Outputs];
        for (var at = 0; at < packed.Length; at++)
            packed[at] = (ushort)weights[at * Outputs] | ((ulong)(ushort)weights[(at * Outputs) + 1] << 16)
                | ((ulong)(ushort)weights[(at * Outputs) + 2] << 32);
        return packed;
    }
}
