using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>
/// A row of weights for each feature, and the lists. No two features have the same first bits, so a bit set records which features exist,
/// and the number of set bits before a feature is its row (G. Jacobson, 1989, "Space-efficient static trees and graphs").
/// </summary>
internal sealed class TagModel
{
    /// <summary>The number of leading bits that identify a feature.</summary>
    public const int PrefixBits = 24;

    private const int WordShift = 32 - PrefixBits + 6;

    private readonly uint[] _keys;
    private readonly sbyte[] _weights;

    // The existing prefixes, and their cumulative number at the end of each block of 64.
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

    /// <summary>The log-odds of a weight of 1.</summary>
    public float Scale { get; }

    /// <summary>The weights of label pairs, a row of <see cref="TagLabels.Row"/> for each first label.</summary>
    public short[] Transitions { get; }

    /// <summary>The lists.</summary>
    public NameLexicon Lexicon { get; }

    /// <summary>Adds up the weights of <paramref name="features"/>, a sum for each label.</summary>
    public Vector256<short> Score(ReadOnlySpan<uint> features)
    {
        // First finds all rows without branches, then reads the weights, so that memory reads overlap.
        Span<uint> known = stackalloc uint[TagFeatures.Most];
        Span<int> rows = stackalloc int[TagFeatures.Most];
        var count = 0;
        foreach (var feature in features)
        {
            var word = (int)(feature >> WordShift);
            var after = _known[word] >> GetBit(feature);
            known[count] = feature;
            rows[count] = _end[word] - BitOperations.PopCount(after);
            count += (int)after & 1;
        }

        var sum = Vector256<short>.Zero;
        for (var at = 0; at < count; at++)
        {
            if (_keys[rows[at]] == known[at]) sum += Weights(rows[at]);
        }

        return sum;
    }

    // One weight of the next row is read too; its sum is not used.
    private Vector256<short> Weights(int row)
    {
        var weights = Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_weights), (nuint)(row * TagLabels.Count));
        return Vector256.Create(Vector128.WidenLower(weights), Vector128.WidenUpper(weights));
    }

    // This loop runs once and takes long, so tiered compilation would cost more than it saves.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Index(uint[] keys, ulong[] known, int[] end)
    {
        foreach (var key in keys) known[key >> WordShift] |= 1UL << GetBit(key);
        var count = 0;
        for (var word = 0; word < known.Length; word++) end[word] = count += BitOperations.PopCount(known[word]);
    }

    private static int GetBit(uint feature) => (int)(feature >> (32 - PrefixBits)) & 63;
}
