namespace Enrichment.Embedded.Network;

/// <summary>
/// The best trees of one kind, by the first and the last word of their span: the score, and the word after which the left part ends. The
/// scores are kept in both orders, so that those of all spans with one end are next to each other.
/// </summary>
/// <param name="count">The number of words.</param>
internal sealed class SpanTrees(int count)
{
    private readonly double[] _byFirst = new double[count * count];
    private readonly double[] _byLast = new double[count * count];
    private readonly int[] _splits = new int[count * count];

    /// <summary>The score of the tree from <paramref name="first"/> to <paramref name="last"/>; 0 for a single word.</summary>
    public double GetScore(int first, int last) => _byFirst[(first * count) + last];

    /// <summary>The word after which the left part of the tree from <paramref name="first"/> to <paramref name="last"/> ends.</summary>
    public int GetSplit(int first, int last) => _splits[(first * count) + last];

    /// <summary>Sets the tree from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public void Set(int first, int last, double score, int split)
    {
        _byFirst[(first * count) + last] = _byLast[(last * count) + first] = score;
        _splits[(first * count) + last] = split;
    }

    /// <summary>The scores of the trees from <paramref name="first"/> to <paramref name="from"/>, ..., <paramref name="to"/>.</summary>
    public ReadOnlySpan<double> StartingAt(int first, int from, int to) => _byFirst.AsSpan((first * count) + from, to - from + 1);

    /// <summary>The scores of the trees from <paramref name="from"/>, ..., <paramref name="to"/> to <paramref name="last"/>.</summary>
    public ReadOnlySpan<double> EndingAt(int last, int from, int to) => _byLast.AsSpan((last * count) + from, to - from + 1);

    /// <summary>The highest sum of a left and a right score, and the first place that has it.</summary>
    public static (double Score, int At) FindBest(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var (best, at) = (double.NegativeInfinity, 0);
        for (var split = 0; split < left.Length; split++)
        {
            if (left[split] + right[split] is var score && score > best) (best, at) = (score, split);
        }

        return (best, at);
    }
}
