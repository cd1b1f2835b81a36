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
    /// <param name="arcs">The score of each head for each word, by word; head 0 is the root, head n is word n - 1.</param>
    /// <param name="count">The number of words, 1 or more.</param>
    public static int[] Decode(ReadOnlySpan<float> arcs, int count)
    {
        var scores = new double[count, count + 1];
        for (var word = 0; word < count; word++)
        {
            for (var head = 0; head <= count; head++)
            {
                var score = arcs[(word * (count + 1)) + head];
                scores[word, head] = float.IsNaN(score) ? -Limit : Math.Clamp(score, -Limit, Limit);
            }
        }

        return new SpanChart(scores, count).FindHeads();
    }

    /// <summary>
    /// Whether the nodes are a tree with one root: node 0 is the root, and the others have the heads <paramref name="heads"/>.
    /// </summary>
    public static bool IsTree(int[] heads) => heads.Skip(1).Count(head => head == 0) == 1 && !HasCycle(heads);

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
