using Enrichment.Claims.Attributions;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Disputes;

/// <summary>The words of a content in one sentence.</summary>
/// <param name="Sentence">The sentence with its tree.</param>
/// <param name="Nodes">The words, as indexes of the tree, in order; at least one.</param>
internal sealed record ContentPart(PassageTree Sentence, List<int> Nodes)
{
    /// <summary>How many words of a content are read: what a claim mainly says is at its start.</summary>
    public const int Longest = 120;

    /// <summary>The tree.</summary>
    public SyntaxTree Tree => Sentence.Tree;

    /// <summary>The words whose head is outside the part, in order: those that the content says something with.</summary>
    public IEnumerable<int> Roots => Nodes.Where(IsRoot);

    /// <summary>Whether <paramref name="node"/> is a word of the part.</summary>
    public bool IsInside(int node) => node >= Nodes[0] && node <= Nodes[^1] && Nodes.BinarySearch(node) >= 0;

    /// <summary>The first of <see cref="Roots"/> that is no mark; -1 if all are marks.</summary>
    public int FindMainRoot()
    {
        foreach (var node in Nodes)
        {
            if (IsRoot(node) && !Tree[node].Is(Relation.Punctuation)) return node;
        }

        return -1;
    }

    /// <summary>The first subject of <paramref name="predicate"/> that is in the part, or null.</summary>
    public int? FindSubject(int predicate)
    {
        foreach (var subject in Tree.FindSubjects(predicate))
        {
            if (IsInside(subject)) return subject;
        }

        return null;
    }

    private bool IsRoot(int node) => Tree[node].Head < 0 || !IsInside(Tree[node].Head);

    /// <summary>The parts of the content of <paramref name="attribution"/>. Words of sentences without a tree are left out.</summary>
    public static List<ContentPart> Find(Attribution attribution) => Find(attribution, attribution.Content);

    /// <summary>The parts of the words from the first to the end of <paramref name="range"/>.</summary>
    public static List<ContentPart> Find(Attribution attribution, (int First, int End) range)
    {
        var passage = attribution.Passage;
        var parts = new List<ContentPart>();
        List<int> nodes = [];
        for (var at = range.First; at < Math.Min(range.End, range.First + Longest); at++)
        {
            var isInterruption = at >= attribution.Interruption.First && at < attribution.Interruption.End;
            if (isInterruption || passage.TreeAt(at) is not { } tree || passage.NodeAt(at) is not (>= 0 and var node)) continue;
            if (parts.Count == 0 || parts[^1].Tree != tree)
                parts.Add(new ContentPart(passage.FindTree(tree), nodes = new List<int>(Math.Min(range.End - at, Longest))));
            for (; node < tree.Count && tree[node].Span.Offset < passage.TokenAt(at).End; node++)
            {
                if (nodes.Count == 0 || nodes[^1] < node) nodes.Add(node);
            }
        }

        return parts;
    }
}
