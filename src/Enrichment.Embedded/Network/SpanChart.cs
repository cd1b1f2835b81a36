namespace Enrichment.Embedded.Network;

/// <summary>
/// The best trees of all spans of words, from short spans to long ones (Eisner 1996). The head of a span is its first or its last word. A
/// span is open if an arc joins its first and last word and the dependent can still get dependents on its other side.
/// </summary>
internal sealed class SpanChart
{
    private readonly double[,] _scores;
    private readonly int _count;

    // By the first and the last word of a span: the score of its best tree, and the word after which its left part ends.
    private readonly SpanTree[,] _headFirst;
    private readonly SpanTree[,] _headLast;
    private readonly SpanTree[,] _openHeadFirst;
    private readonly SpanTree[,] _openHeadLast;

    /// <summary>Finds the best tree of each span.</summary>
    /// <param name="scores">By word and head: the score of the arc. Head 0 is the root, head n is word n - 1.</param>
    /// <param name="count">The number of words, 1 or more.</param>
    public SpanChart(double[,] scores, int count)
    {
        (_scores, _count) = (scores, count);
        (_headFirst, _headLast) = (new SpanTree[count, count], new SpanTree[count, count]);
        (_openHeadFirst, _openHeadLast) = (new SpanTree[count, count], new SpanTree[count, count]);
        for (var length = 1; length < count; length++)
        {
            for (var first = 0; first + length < count; first++) AddSpan(first, first + length);
        }
    }

    /// <summary>The head of each word in the best tree of all words, -1 for the root.</summary>
    public int[] FindHeads()
    {
        var root = Enumerable.Range(0, _count).MaxBy(
            word => _headLast[0, word].Score + _headFirst[word, _count - 1].Score + _scores[word, 0]);
        var heads = new int[_count];
        heads[root] = -1;
        var spans = new Stack<Span>([new Span(0, root, false, false), new Span(root, _count - 1, true, false)]);
        while (spans.TryPop(out var span))
        {
            if (span.First == span.Last) continue;
            if (span.IsOpen) heads[span.IsHeadFirst ? span.Last : span.First] = span.IsHeadFirst ? span.First : span.Last;
            var (left, right) = Split(span);
            spans.Push(left);
            spans.Push(right);
        }

        return heads;
    }

    private void AddSpan(int first, int last)
    {
        var joined = FindBest(first, last - 1, split => _headFirst[first, split].Score + _headLast[split + 1, last].Score);
        _openHeadFirst[first, last] = joined with { Score = joined.Score + _scores[last, first + 1] };
        _openHeadLast[first, last] = joined with { Score = joined.Score + _scores[first, last + 1] };
        _headFirst[first, last] = FindBest(first + 1, last, split => _openHeadFirst[first, split].Score + _headFirst[split, last].Score);
        _headLast[first, last] = FindBest(first, last - 1, split => _headLast[first, split].Score + _openHeadLast[split, last].Score);
    }

    private static SpanTree FindBest(int from, int to, Func<int, double> score)
    {
        var best = new SpanTree(score(from), from);
        for (var split = from + 1; split <= to; split++)
        {
            if (score(split) is var other && other > best.Score) best = new SpanTree(other, split);
        }

        return best;
    }

    private (Span Left, Span Right) Split(Span span)
    {
        var (first, last, isHeadFirst, isOpen) = span;
        var trees = (isHeadFirst, isOpen) switch
        {
            (true, true) => _openHeadFirst,
            (true, false) => _headFirst,
            (false, true) => _openHeadLast,
            (false, false) => _headLast,
        };
        var split = trees[first, last].Split;
        return isOpen
            ? (new Span(first, split, true, false), new Span(split + 1, last, false, false))
            : (new Span(first, split, isHeadFirst, isHeadFirst), new Span(split, last, isHeadFirst, !isHeadFirst));
    }

    private readonly record struct SpanTree(double Score, int Split);

    private readonly record struct Span(int First, int Last, bool IsHeadFirst, bool IsOpen);
}
