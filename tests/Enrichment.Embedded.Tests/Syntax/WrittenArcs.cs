using Enrichment.Syntax;

namespace Enrichment.Embedded.Tests.Syntax;

/// <summary>Arcs as news-sentences.txt writes them: "said -nsubj-> Smith; -root-> said".</summary>
internal static class WrittenArcs
{
    /// <summary>The sentences of a list and their arcs.</summary>
    public static TheoryData<string, string> ReadSentences(string list)
    {
        var sentences = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Join(Checkout.Root, "tests/Enrichment.Embedded.Tests/Syntax", list)))
        {
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var sentence, var arcs]) sentences.Add(sentence, arcs);
        }

        return sentences;
    }

    /// <summary>Those of <paramref name="arcs"/> that <paramref name="tree"/> does not have, each with what it has instead.</summary>
    public static IReadOnlyList<string> FindMissing(SyntaxTree tree, string arcs)
    {
        var found = Enumerable.Range(0, tree.Words.Count).Select(word => Write(tree, word)).ToList();
        return [.. arcs.Split("; ").Where(arc => !found.Contains(arc)).Select(arc => $"{arc}, but {FindInstead(found, arc)}")];
    }

    private static string Write(SyntaxTree tree, int word)
    {
        var head = tree[word].Head < 0 ? "" : $"{tree.GetText(tree[word].Head)} ";
        return $"{head}-{tree[word].Relation}-> {tree.GetText(word)}";
    }

    private static string FindInstead(List<string> found, string arc)
    {
        var dependent = arc[arc.IndexOf("-> ", StringComparison.Ordinal)..];
        return string.Join(" or ", found.Where(other => other.EndsWith(dependent, StringComparison.Ordinal)));
    }
}
