namespace Enrichment.Syntax;

/// <summary>The arcs of a tree, prepared so that children and subtrees are found without a search.</summary>
internal sealed class TreeShape
{
    private const int MostOnStack = 64;

    // The children of word i are _children[_starts[i].._starts[i + 1]], in the order of the sentence.
    private readonly int[] _starts;
    private readonly int[] _children;

    // Each word is before those that depend on it, and each subtree is in one piece.
    private readonly int[] _order;

    // For each word: its index in the order, and the number of words, the first word and the last word of its subtree.
    private readonly int[] _places;
    private readonly int[] _sizes;
    private readonly int[] _firsts;
    private readonly int[] _lasts;

    /// <summary>Prepares the tree.</summary>
    /// <param name="heads">The head of each word, -1 for the root.</param>
    /// <exception cref="ArgumentException">The heads are not a tree with exactly one root.</exception>
    public TreeShape(int[] heads)
    {
        Root = FindRoot(heads);
        (_starts, _children) = FindChildren(heads);
        _order = FindOrder();
        if (_order.Length != heads.Length) throw new ArgumentException("Some words do not depend on the root.", nameof(heads));
        _places = new int[heads.Length];
        for (var place = 0; place < _order.Length; place++) _places[_order[place]] = place;
        (_sizes, _firsts, _lasts) = MeasureSubtrees(heads);
    }

    /// <summary>The index of the root.</summary>
    public int Root { get; }

    /// <summary>All words, each of them after its head.</summary>
    public ReadOnlySpan<int> TopDown => _order;

    /// <summary>The children of <paramref name="word"/>, in the order of the sentence.</summary>
    public ReadOnlySpan<int> GetChildren(int word) => _children.AsSpan(_starts[word].._starts[word + 1]);

    /// <summary>Whether <paramref name="word"/> is in the subtree of <paramref name="top"/>.</summary>
    public bool IsBelow(int word, int top) => _places[word] >= _places[top] && _places[word] < _places[top] + _sizes[top];

    /// <summary>The words of the subtree of <paramref name="word"/>, in the order of the sentence.</summary>
    public int[] GetSubtree(int word)
    {
        var words = new int[_sizes[word]];
        for (var (at, next) = (_firsts[word], 0); next < words.Length; at++)
        {
            if (IsBelow(at, word)) words[next++] = at;
        }

        return words;
    }

    /// <summary>The words of the subtree of <paramref name="word"/> without the subtrees of those that are outside, in order.</summary>
    public int[] Collect(int word, Func<int, bool> isOutside)
    {
        Span<int> words = _sizes[word] <= MostOnStack ? stackalloc int[MostOnStack] : new int[_sizes[word]];
        words[0] = word;
        var count = 1;
        var end = _places[word] + _sizes[word];
        for (var place = _places[word] + 1; place < end;)
        {
            var next = _order[place];
            var isSkipped = isOutside(next);
            if (!isSkipped) words[count++] = next;
            place += isSkipped ? _sizes[next] : 1;
        }

        words[..count].Sort();
        return words[..count].ToArray();
    }

    /// <summary>The number of words in the subtree of <paramref name="word"/>.</summary>
    public int GetSize(int word) => _sizes[word];

    /// <summary>The first word of the subtree of <paramref name="word"/>.</summary>
    public int GetFirst(int word) => _firsts[word];

    /// <summary>The last word of the subtree of <paramref name="word"/>.</summary>
    public int GetLast(int word) => _lasts[word];

    private static int FindRoot(int[] heads)
    {
        if (Array.Exists(heads, head => head < -1 || head >= heads.Length))
            throw new ArgumentException("A head is not a word of the sentence.", nameof(heads));
        var root = Array.IndexOf(heads, -1);
        if (root < 0) throw new ArgumentException("No word is the root.", nameof(heads));
        if (Array.LastIndexOf(heads, -1) != root) throw new ArgumentException("Several words are the root.", nameof(heads));
        return root;
    }

    // Sorts the words by their head, by counting; the root is first.
    private static (int[] Starts, int[] Children) FindChildren(int[] heads)
    {
        var starts = new int[heads.Length + 2];
        foreach (var head in heads) starts[head + 2]++;
        for (var index = 1; index < starts.Length; index++) starts[index] += starts[index - 1];
        var next = starts.AsSpan(0, heads.Length + 1).ToArray();
        var children = new int[heads.Length];
        for (var index = 0; index < heads.Length; index++) children[next[heads[index] + 1]++] = index;
        return (starts[1..], children);
    }

    private int[] FindOrder()
    {
        var order = new List<int>(_children.Length);
        var open = new Stack<int>([Root]);
        while (open.TryPop(out var word))
        {
            order.Add(word);
            foreach (var child in GetChildren(word)) open.Push(child);
        }

        return [.. order];
    }

    private (int[] Sizes, int[] Firsts, int[] Lasts) MeasureSubtrees(int[] heads)
    {
        var sizes = new int[heads.Length];
        var firsts = Enumerable.Range(0, heads.Length).ToArray();
        var lasts = Enumerable.Range(0, heads.Length).ToArray();
        for (var place = _order.Length - 1; place >= 0; place--)
        {
            var word = _order[place];
            sizes[word]++;
            if (heads[word] is not (>= 0 and var head)) continue;
            sizes[head] += sizes[word];
            firsts[head] = Math.Min(firsts[head], firsts[word]);
            lasts[head] = Math.Max(lasts[head], lasts[word]);
        }

        return (sizes, firsts, lasts);
    }
}
