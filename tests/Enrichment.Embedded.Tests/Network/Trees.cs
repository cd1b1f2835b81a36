namespace Enrichment.Embedded.Tests.Network;

/// <summary>Trees of words: for each word its head, -1 for the root.</summary>
internal static class Trees
{
    /// <summary>Whether exactly one word is a root and all others depend on it.</summary>
    public static bool IsTree(IReadOnlyList<int> heads) =>
        heads.Count(head => head == -1) == 1 && Enumerable.Range(0, heads.Count).All(word => ReachesRoot(heads, word));

    /// <summary>Whether no two arcs of a tree cross, and none goes over the root.</summary>
    public static bool IsProjective(IReadOnlyList<int> heads) =>
        Enumerable.Range(0, heads.Count).All(word => heads[word] < 0 || FindBetween(word, heads[word]).All(
            between => DependsOn(heads, between, heads[word])));

    private static IEnumerable<int> FindBetween(int one, int other) =>
        Enumerable.Range(Math.Min(one, other) + 1, Math.Abs(one - other) - 1);

    private static bool DependsOn(IReadOnlyList<int> heads, int word, int top)
    {
        while (word >= 0 && word != top) word = heads[word];
        return word == top;
    }

    private static bool ReachesRoot(IReadOnlyList<int> heads, int word)
    {
        for (var steps = 0; steps < heads.Count; steps++)
        {
            if (heads[word] == -1) return true;
            if (heads[word] < 0 || heads[word] >= heads.Count) return false;
            word = heads[word];
        }

        return false;
    }
}
