namespace Enrichment.Embedded.Network;

/// <summary>
/// Finds the projective tree with the highest sum of arc scores and exactly one root (Eisner 1996). In a projective tree the words of each
/// subtree are next to each other, as in English almost always: 99.8 % of the arcs of the treebank EWT are projective. The result is a tree
/// for any scores: those that are not a number count as the lowest.
/// </summary>
internal static class TreeDecoder
{
    // Scores are limited to this range, which those of the network do not exceed.
    private const double Limit = 1e4;

    /// <summary>
    /// The head of each of <paramref name="count"/> words: an index of a word, or -1 for the root. The time is cubic in the number of
    /// words, which a window limits.
    /// </summary>
    /// <param name="arcs">
    /// The score of each head for each word, by word; head 0 is the root, head n is word n - 1. That of a word as its own head is not read.
    /// </param>
    /// <param name="count">The number of words, 1 or more.</param>
    public static int[] Decode(ReadOnlySpan<float> arcs, int count)
    {
        var scores = new double[count, count + 1];
        var best = new int[count];
        for (var word = 0; word < count; word++)
        {
            var row = arcs.Slice(word * (count + 1), count + 1);
            var highest = double.NegativeInfinity;
            for (var head = 0; head <= count; head++)
            {
                scores[word, head] = float.IsNaN(row[head]) ? -Limit : Math.Clamp(row[head], -Limit, Limit);
                if (scores[word, head] > highest && head != word + 1) (highest, best[word]) = (scores[word, head], head - 1);
            }
        }

        // No tree has a higher sum than the best heads of all words. For most sentences, they are a tree.
        return IsProjectiveTree(best) ? best : new SpanChart(scores, count).FindHeads();
    }

    /// <summary>
    /// Whether the nodes are a tree with one root: node 0 is the root, and the others have the heads <paramref name="heads"/>.
    /// </summary>
    public static bool IsTree(int[] heads) => heads.Skip(1).Count(head => head == 0) == 1 && !HasCycle(heads);

    // In a projective tree, the words between a word and its head have their heads there, too. Outside of any arc is the root.
    private static bool IsProjectiveTree(int[] heads)
    {
        for (var word = 0; word < heads.Length; word++)
        {
            if (heads[word] < 0) continue;
            var (first, last) = (Math.Min(word, heads[word]), Math.Max(word, heads[word]));
            for (var between = first + 1; between < last; between++)
            {
                if (heads[between] < first || heads[between] > last) return false;
            }
        }

        return IsTree([-1, .. heads.Select(head => head + 1)]);
    }

    private static bool HasCycle(int[] heads)
    {
        var visit = new int[heads.Length];
        for (var start = 1; start < heads.Length; start++)
        {
            var at = start;
            while (at != 0 && visit[at] == 0) (visit[at], at) = (start, heads[at]);
            if (at != 0 && visit[at] == start) return true;
        }

        return false;
    }
}
