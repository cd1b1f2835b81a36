using Enrichment.Claims.Reading;
using Enrichment.Quantities;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Disputes;

/// <summary>Reads the numbers of a clause with the nouns that they count.</summary>
internal static class FigureReader
{
    // In words before the number: "an estimated total of more than 200".
    private const int LongestBound = 3;

    /// <summary>The numbers among <paramref name="nodes"/>, in order.</summary>
    public static IEnumerable<Figure> Find(PassageTree sentence, IReadOnlyList<int> nodes)
    {
        var tree = sentence.Tree;
        foreach (var node in nodes)
        {
            if (!tree[node].Is(Relation.NumericModifier) || tree[node].Head < 0) continue;
            if (ReadValue(tree, node) is not { } value) continue;
            var (noun, first) = (tree[node].Head, FindFirst(tree, node));
            var text = noun > node ? tree.GetSpan(first, noun) : tree[node].Span;
            yield return new Figure(value, KeyWords.GetStem(tree[noun].Lemma), FindBound(tree, first), text.In(tree.Text));
        }
    }

    // "2.5 million": the scale is the head of the number, or the other way around.
    private static decimal? ReadValue(SyntaxTree tree, int node)
    {
        decimal? value = null;
        for (var at = FindFirst(tree, node); at <= node; at++)
        {
            var text = tree.GetText(at);
            decimal? read = GetScale(text) ?? NumberReader.ParseDigits(text) ?? NumberReader.ParseWord(text);
            value = GetScale(text) is { } scale ? (value ?? 1) * scale : read ?? value;
        }

        return value;
    }

    private static int FindFirst(SyntaxTree tree, int node)
    {
        var first = node;
        foreach (var child in tree.GetChildren(node))
        {
            if (child < first && tree[child].PartOfSpeech == PartOfSpeech.Numeral) first = child;
        }

        return first;
    }

    private static decimal? GetScale(ReadOnlySpan<char> word) => word switch
    {
        "hundred" => 100,
        "thousand" => 1_000,
        "lakh" => 100_000,
        "million" => 1_000_000,
        "crore" => 10_000_000,
        "billion" => 1_000_000_000,
        "trillion" => 1_000_000_000_000,
        _ => null,
    };

    private static QuantityBound FindBound(SyntaxTree tree, int first)
    {
        for (var at = first - 1; at >= Math.Max(0, first - LongestBound); at--)
        {
            var bound = Read(Lower(tree, at), Lower(tree, at - 1));
            if (bound != QuantityBound.Exact) return bound;
        }

        return QuantityBound.Exact;
    }

    private static QuantityBound Read(string word, string before) => (word, before) switch
    {
        ("than", "fewer" or "less") or ("most", "at") or ("to", "up") or ("under" or "below", _) => QuantityBound.AtMost,
        ("than", _) or ("least", "at") or ("over" or "above", _) => QuantityBound.AtLeast,
        ("about" or "around" or "some" or "nearly" or "almost" or "approximately" or "roughly", _) => QuantityBound.About,
        _ => QuantityBound.Exact,
    };

    private static string Lower(SyntaxTree tree, int at) => at < 0 ? "" : tree.GetText(at).ToString().ToLowerInvariant();
}
