using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>
/// The tree of one sentence of a passage. Nodes are indexes of the tree's words, places are indexes of the passage's words. A part of the
/// tree can be outside the passage: a dateline, or the words around a quotation that is read by itself.
/// </summary>
internal sealed class PassageTree
{
    // Of each node; -1 if it is outside the passage. Nodes further on have places further on.
    private readonly int[] _places;

    /// <summary>Finds the places of the words of <paramref name="tree"/> in <paramref name="passage"/>.</summary>
    public PassageTree(Passage passage, SyntaxTree tree) => (Passage, Tree, _places) = (passage, tree, FindPlaces(passage, tree));

    /// <summary>The passage.</summary>
    public Passage Passage { get; }

    /// <summary>The tree.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The place of <paramref name="node"/>, or -1 if it is outside the passage.</summary>
    public int FindPlace(int node) => _places[node];

    /// <summary>The places from the first to the last of <paramref name="nodes"/>, without marks at the ends.</summary>
    public (int First, int End)? FindRange(ReadOnlySpan<int> nodes)
    {
        var (first, end) = (int.MaxValue, -1);
        foreach (var node in nodes)
        {
            if (FindPlace(node) is not (>= 0 and var place)) continue;
            (first, end) = (Math.Min(first, place), Math.Max(end, place + 1));
        }

        return end < 0 ? null : Trim(first, end);
    }

    /// <inheritdoc cref="FindRange(ReadOnlySpan{int})"/>
    public (int First, int End)? FindRange(IEnumerable<int> nodes) => FindRange([.. nodes]);

    /// <summary>The places from the first to the last word of the subtree of <paramref name="node"/>.</summary>
    public (int First, int End)? FindSubtreeRange(int node)
    {
        var (first, last) = Tree.GetSubtreeRange(node);
        while (first <= last && !IsInside(first, node)) first++;
        while (first <= last && !IsInside(last, node)) last--;
        return first > last ? null : Trim(_places[first], _places[last] + 1);
    }

    /// <summary>Whether one of <paramref name="nodes"/> is in the passage's word at <paramref name="place"/>.</summary>
    public bool HasAnyAt(ReadOnlySpan<int> nodes, int place)
    {
        foreach (var node in nodes)
        {
            if (_places[node] == place) return true;
        }

        return false;
    }

    /// <summary>Whether a comma is right before the subtree of <paramref name="node"/>.</summary>
    public bool IsAfterComma(int node) => FindSubtreeRange(node) is var (first, _) && Passage[first - 1] == ",";

    /// <summary>The word of the tree that heads the clause of the passage's word at <paramref name="place"/>, or -1.</summary>
    public int FindClauseAt(int place) =>
        Passage.TreeAt(place) == Tree && Passage.NodeAt(place) is >= 0 and var node ? Tree.FindClause(node) : -1;

    private static int[] FindPlaces(Passage passage, SyntaxTree tree)
    {
        var places = new int[tree.Count];
        var at = passage.FindWord(tree[0].Span.Offset);
        for (var node = 0; node < places.Length; node++)
        {
            var word = tree[node].Span;
            while (at < passage.Count && passage.TokenAt(at).End <= word.Offset) at++;
            places[node] = passage.TreeAt(at) == tree && passage.TokenAt(at).Offset < word.Offset + word.Length ? at : -1;
        }

        return places;
    }

    private bool IsInside(int node, int top) => _places[node] >= 0 && Tree.IsBelow(node, top);

    // A bracket stays if its counterpart is in the range.
    private (int First, int End)? Trim(int first, int end)
    {
        while (first < end && IsLooseMark(first, first, end)) first++;
        while (first < end && IsLooseMark(end - 1, first, end)) end--;
        return first < end ? (first, end) : null;
    }

    private bool IsLooseMark(int at, int first, int end)
    {
        if (Passage.QuoteAt(at) is not null) return false;
        if (Passage.IsKind(at, TokenKind.Quote)) return true;
        if (!Passage.IsMark(at) || Passage[at] is "$" or "€" or "£" or "%") return false;
        return Passage[at] switch { ")" => !Has("(", first, end), "(" => !Has(")", first, end), _ => true };
    }

    private bool Has(string mark, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (Passage[at] == mark) return true;
        }

        return false;
    }
}
