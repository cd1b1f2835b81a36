using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Enrichment.Embedded.Network;

/// <summary>
/// The scores of relations, which are computed only for the arcs of the tree: the product of a vector of the head with one of the word and
/// the relation, plus a term of the word and the relation. In all of them, the root is in front of the words.
/// </summary>
/// <param name="heads">The vector of each word as a head.</param>
/// <param name="maps">The vector of each word and relation.</param>
/// <param name="terms">The term of each word and relation.</param>
/// <param name="count">The number of words.</param>
/// <param name="root">The index of the relation of a root, which no other word has.</param>
internal readonly ref struct RelationScores(
    ReadOnlySpan<float> heads, ReadOnlySpan<float> maps, ReadOnlySpan<float> terms, int count, byte root)
{
    private readonly ReadOnlySpan<float> _heads = heads;
    private readonly ReadOnlySpan<float> _maps = maps;
    private readonly ReadOnlySpan<float> _terms = terms;

    private readonly int _width = heads.Length / (count + 1);
    private readonly int _relations = terms.Length / (count + 1);

    /// <summary>The relation of <paramref name="word"/> to <paramref name="head"/> with the highest score.</summary>
    /// <param name="word">The index of the word.</param>
    /// <param name="head">The index of its head, -1 for the root.</param>
    public byte FindBest(int word, int head)
    {
        if (head < 0) return root;
        var vector = _heads.Slice((head + 1) * _width, _width);
        var first = (word + 1) * _relations;
        var (best, highest) = (root, float.NegativeInfinity);
        for (var relation = 0; relation < _relations; relation++)
        {
            if (relation == root) continue;
            var score = Multiply(vector, _maps.Slice((first + relation) * _width, _width)) + _terms[first + relation];
            if (best == root || score > highest) (best, highest) = ((byte)relation, score);
        }

        return best;
    }

    // There are many products in each sentence: without optimization, those of the first articles would take as long as the network.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Multiply(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var ones = MemoryMarshal.Cast<float, Vector<float>>(one);
        var others = MemoryMarshal.Cast<float, Vector<float>>(other);
        var sums = Vector<float>.Zero;
        for (var at = 0; at < ones.Length; at++) sums += ones[at] * others[at];
        var sum = Vector.Sum(sums);
        for (var at = ones.Length * Vector<float>.Count; at < one.Length; at++) sum += one[at] * other[at];
        return sum;
    }
}
