namespace Enrichment.Embedded.Network;

/// <summary>
/// The best trees of all spans of words, from short spans to long ones (Eisner 1996). The head of a span is its first or its last word. A
/// span is open if an arc joins its first and last word and the dependent can still get dependents on its other side.
/// </summary>
internal sealed class SpanChart
{
    private readonly double[,] _scores;
    private readonly int _count;

    private readonly SpanTrees _headFirst;
    private readonly SpanTrees _headLast;
    private readonly SpanTrees _openHeadFirst;
    private readonly SpanTrees _openHeadLast;

    /// <summary>Finds the best tree of each span.</summary>
    /// <param name="scores">By word and head: the score of the arc. Head 0 is the root, head n is word n - 1.</param>
    /// <param name="count">The number of words, 1 or more.</param>
    public SpanChart(double[,] scores, int count)
    {
        (_scores, _count) = (scores, count);
        (_headFirst, _headLast) = (new SpanTrees(count), new SpanTrees(count));
        (_openHeadFirst, _openHeadLast) = (new SpanTrees(count), new SpanTrees(count));
        for (var length = 1; length < count; length++)
        {
            for (var first = 0; first + length < count; first++) AddSpan(first, first + length);
        }
    }

    /// <summary>The head of each word in the best tree of all words, -1 for the root.</summary>
    public int[] FindHeads()
    {
        var root = Enumerable.Range(0, _count).MaxBy(
            word => _headLast.GetScore(0, word) + _headFirst.GetScore(word, _count - 1) + _scores[word, 0]);
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
        var (score, split) = SpanTrees.FindBest(_headFirst.StartingAt(first, first, last - 1), _headLast.EndingAt(last, first + 1, last));
        _openHeadFirst.Set(first, last, score + _scores[last, first + 1], first + split);
        _openHeadLast.Set(first, last, score + _scores[first, last + 1], first + split);
        (score, split) = SpanTrees.FindBest(_openHeadFirst.StartingAt(first, first + 1, last), _headFirst.EndingAt(last, first + 1, last));
        _headFirst.Set(first, last, score, first + 1 + split);
        (score, split) = SpanTrees.FindBest(_headLast.StartingAt(first, first, last - 1), _openHeadLast.EndingAt(last, first, last - 1));
        _headLast.Set(first, last, score, first + split);
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
        var split = trees.GetSplit(first, last);
        return isOpen
            ? (new Span(first, split, true, false), new Span(split + 1, last, false, false))
            : (new Span(first, split, isHeadFirst, isHeadFirst), new Span(split, last, isHeadFirst, !isHeadFirst));
    }

    private readonly record struct Span(int First, int Last, bool IsHeadFirst, bool IsOpen);
}
