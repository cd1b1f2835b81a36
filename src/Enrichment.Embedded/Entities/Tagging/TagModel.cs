using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>What was learned: a row of weights for each feature, the weights of one label behind another, and the lists.</summary>
internal sealed class TagModel
{
    private readonly sbyte[] _rows;
    private readonly uint _mask;

    // The place is told by the upper bits: keys lie in order, and so do their places.
    private readonly int _shift;

    /// <summary>The model of <paramref name="content"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public TagModel(TagModelContent content)
    {
        Scale = content.Scale;
        Transitions = content.Transitions;
        Lexicon = new NameLexicon(content.LexiconKeys, content.LexiconFlags);
        var size = 1024u;
        while (size < content.FeatureKeys.Length * 2.2) size *= 2;
        _mask = size - 1;
        _shift = 32 - BitOperations.Log2(size);
        _rows = new sbyte[size * TagLabels.Row];
        for (var at = 0; at < content.FeatureKeys.Length; at++) Insert(content.FeatureKeys[at], content.Weights, at, content.FeatureKeys.Length);
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
        // First only the fingerprints, so that the rows come from memory side by side and not each after the other was compared.
        Span<sbyte> found = stackalloc sbyte[TagFeatures.Most];
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        for (var at = 0; at < features.Length; at++)
            found[at] = Unsafe.Add(ref rows, (nint)(((features[at] >> _shift) * TagLabels.Row) + TagLabels.Row - 1));
        var sum = Vector256<short>.Zero;
        for (var at = 0; at < features.Length; at++)
        {
            if (found[at] == Fingerprint(features[at])) sum += Weights(ref rows, features[at] >> _shift);
            else if (found[at] != 0) sum += ScoreBehind(ref rows, features[at]);
        }

        return sum;
    }

    // The mask keeps every slot within the rows.
    private static Vector256<short> Weights(ref sbyte rows, uint slot)
    {
        var row = Vector128.LoadUnsafe(ref rows, (nuint)slot * TagLabels.Row);
        return Vector256.Create(Vector128.WidenLower(row), Vector128.WidenUpper(row));
    }

    // Another feature has its place: it lies behind that, or is none.
    private Vector256<short> ScoreBehind(ref sbyte rows, uint feature)
    {
        var fingerprint = Fingerprint(feature);
        for (var slot = ((feature >> _shift) + 1) & _mask; ; slot = (slot + 1) & _mask)
        {
            var found = Unsafe.Add(ref rows, (nint)((slot * TagLabels.Row) + TagLabels.Row - 1));
            if (found == fingerprint) return Weights(ref rows, slot);
            if (found == 0) return Vector256<short>.Zero;
        }
    }

    // The last byte of a row tells features apart that want the same place; 0 is an empty row's.
    private static sbyte Fingerprint(uint feature) => (sbyte)Math.Max(feature & 0xFF, 1);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Insert(uint key, sbyte[] weights, int index, int count)
    {
        var slot = key >> _shift;
        while (_rows[(slot * TagLabels.Row) + TagLabels.Row - 1] != 0)
        {
            // Two features with one place and one fingerprint are one: the first, which the second would never be found behind.
            if (_rows[(slot * TagLabels.Row) + TagLabels.Row - 1] == Fingerprint(key)) return;
            slot = (slot + 1) & _mask;
        }

        var row = _rows.AsSpan((int)slot * TagLabels.Row, TagLabels.Row);
        for (var label = 0; label < TagLabels.Count; label++) row[label] = weights[(label * count) + index];
        row[TagLabels.Row - 1] = Fingerprint(key);
    }
}
