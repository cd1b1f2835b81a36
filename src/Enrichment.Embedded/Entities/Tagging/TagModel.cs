using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>
/// What was learned: a row of weights for each feature, and the lists. No two features have the same first bits, so that a bit set says which there
/// are, and how many bits are set before a feature's own is its row (G. Jacobson, 1989, "Space-efficient static trees and graphs").
/// </summary>
internal sealed class TagModel
{
    /// <summary>How many of the first bits of a feature no other has.</summary>
    public const int PrefixBits = 24;

    private const int WordShift = 32 - PrefixBits + 6;

    private readonly uint[] _keys;
    private readonly sbyte[] _weights;

    // Which prefixes there are, and how many there are up to the end of each 64.
    private readonly ulong[] _known = new ulong[1 << (PrefixBits - 6)];
    private readonly int[] _end = new int[1 << (PrefixBits - 6)];

    /// <summary>The model of <paramref name="content"/>.</summary>
    public TagModel(TagModelContent content)
    {
        Scale = content.Scale;
        Transitions = content.Transitions;
        (_keys, _weights) = (content.FeatureKeys, content.Weights);
        var lexicon = Task.Run(() => new NameLexicon(content.LexiconKeys, content.LexiconFlags));
        Index(_keys, _known, _end);
        Lexicon = lexicon.GetAwaiter().GetResult();
    }

    /// <summary>What a weight of 1 counts, in the logarithm of odds.</summary>
    public float Scale { get; }

    /// <summary>The weights of label pairs, a row of <see cref="TagLabels.Row"/> for each first label.</summary>
    public short[] Transitions { get; }

    /// <summary>The lists.</summary>
    public NameLexicon Lexicon { get; }

    /// <summary>Adds up the weights of <paramref name="features"/>, a sum for each label.</summary>
    public Vector256<short> Score(ReadOnlySpan<uint> features)
    {
        // First where they are, without a branch the processor could guess wrong, then the weights: so memory is read side by side.
        Span<uint> known = stackalloc uint[TagFeatures.Most];
        Span<int> rows = stackalloc int[TagFeatures.Most];
        var count = 0;
        foreach (var feature in features)
        {
            var word = (int)(feature >> WordShift);
            var behind = _known[word] >> BitOf(feature);
            known[count] = feature;
            rows[count] = _end[word] - BitOperations.PopCount(behind);
            count += (int)behind & 1;
        }

        var sum = Vector256<short>.Zero;
        for (var at = 0; at < count; at++)
        {
            if (_keys[rows[at]] == known[at]) sum += Weights(rows[at]);
        }

        return sum;
    }

    // One weight too many is read, that of the next row; nobody reads the sum of it.
    private Vector256<short> Weights(int row)
    {
        var weights = Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_weights), (nuint)(row * TagLabels.Count));
        return Vector256.Create(Vector128.WidenLower(weights), Vector128.WidenUpper(weights));
    }

    // This loop runs once, for long: waiting for the runtime to find out that it is hot costs more than it does.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Index(uint[] keys, ulong[] known, int[] end)
    {
        foreach (var key in keys) known[key >> WordShift] |= 1UL << BitOf(key);
        var count = 0;
        for (var word = 0; word < known.Length; word++) end[word] = count += BitOperations.PopCount(known[word]);
    }

    private static int BitOf(uint feature) => (int)(feature >> (32 - PrefixBits)) & 63;
}
