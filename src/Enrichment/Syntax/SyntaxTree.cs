using Enrichment.Text;

namespace Enrichment.Syntax;

/// <summary>
/// A parsed sentence: a tree of its words, which are named by their index. <see cref="Clauses"/> and <see cref="NounPhrases"/> have the
/// operations for clauses and for noun phrases. The time of each operation is at most linear in the number of words.
/// </summary>
public sealed class SyntaxTree
{
    private const int MostOnStack = 16;

    private readonly SyntaxWord[] _words;
    private readonly TreeShape _shape;

    // For each word, the relations of its children.
    private readonly Relation[] _below;

    // For each word, the head of its clause; null until it is asked for.
    private int[]? _clauses;

    private SyntaxTree(string text, SyntaxWord[] words, TreeShape shape, Relation[] below) =>
        (Text, _words, _shape, _below) = (text, words, shape, below);

    /// <summary>The whole text that the words are part of.</summary>
    public string Text { get; }

    /// <summary>The words, in order.</summary>
    public IReadOnlyList<SyntaxWord> Words => _words;

    /// <summary>The number of words.</summary>
    public int Count => _words.Length;

    /// <summary>The index of the root.</summary>
    public int Root => _shape.Root;

    /// <summary>The sentence, from its first to its last word.</summary>
    public TextSpan Span => TextSpan.FromBounds(_words[0].Span.Offset, _words[^1].Span.End);

    /// <summary>The word <paramref name="index"/>.</summary>
    public SyntaxWord this[int index] => _words[index];

    /// <summary>Creates a tree and adds lemmas and features to its words.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="words">The words of the sentence, in order, at least one. Lemmas that are not empty are kept.</param>
    /// <exception cref="ArgumentException">
    /// The words are not a tree with exactly one root, not in order, or not inside <paramref name="text"/>; or the relation "root" is at
    /// another word than the root.
    /// </exception>
    public static SyntaxTree Create(string text, IReadOnlyList<SyntaxWord> words)
    {
        CheckWords(text, words);
        var shape = new TreeShape([.. words.Select(word => word.Head)]);
        var below = new Relation[words.Count];
        foreach (var word in words)
        {
            if (word.Head >= 0) below[word.Head] |= word.Relations;
        }

        var plain = new SyntaxTree(text, [.. words], shape, below);
        return new SyntaxTree(text, [.. words.Select((word, index) => WordDetails.Add(plain, index))], shape, below);
    }

    /// <summary>The characters of <paramref name="word"/>, without a copy.</summary>
    public ReadOnlySpan<char> GetText(int word) => Text.AsSpan(_words[word].Span.Offset, _words[word].Span.Length);

    /// <summary>The children of <paramref name="word"/>, in the order of the sentence.</summary>
    public ReadOnlySpan<int> GetChildren(int word) => _shape.GetChildren(word);

    /// <summary>The children of <paramref name="word"/> with one of these relations or a subtype of one, in order.</summary>
    public int[] FindChildren(int word, params ReadOnlySpan<Relation> relations)
    {
        var wanted = RelationCode.Join(relations);
        // Most words have none.
        return (_below[word] & wanted) == 0 ? [] : FindExisting(word, wanted);
    }

    /// <summary>The first child of <paramref name="word"/> with one of these relations or a subtype of one, or null.</summary>
    public int? FindChild(int word, params ReadOnlySpan<Relation> relations)
    {
        var wanted = RelationCode.Join(relations);
        if ((_below[word] & wanted) == 0) return null;
        var children = GetChildren(word);
        var at = 0;
        while (!_words[children[at]].Is(wanted)) at++;
        return children[at];
    }

    /// <summary>Whether <paramref name="word"/> has a child with one of these relations or a subtype of one.</summary>
    public bool HasChild(int word, params ReadOnlySpan<Relation> relations) => (_below[word] & RelationCode.Join(relations)) != 0;

    /// <summary>The number of arcs between <paramref name="word"/> and the root.</summary>
    public int GetDepth(int word) => GetAncestors(word).Count();

    /// <summary>The head of <paramref name="word"/>, its head, and so on up to the root.</summary>
    public IEnumerable<int> GetAncestors(int word)
    {
        for (var head = _words[word].Head; head >= 0; head = _words[head].Head) yield return head;
    }

    /// <summary>Whether <paramref name="word"/> is <paramref name="top"/> or depends on it, directly or not.</summary>
    public bool IsBelow(int word, int top) => _shape.IsBelow(word, top);

    /// <summary><paramref name="word"/> and all words that depend on it, directly or not, in the order of the sentence.</summary>
    public int[] GetSubtree(int word) => _shape.GetSubtree(word);

    /// <summary>The same, without the subtrees of those children of <paramref name="word"/> that have one of these relations.</summary>
    /// <param name="word">The top of the subtree.</param>
    /// <param name="relations">Relations, with their subtypes.</param>
    public int[] GetSubtreeWithout(int word, params ReadOnlySpan<Relation> relations)
    {
        var outside = RelationCode.Join(relations);
        return Collect(word, below => _words[below].Head == word && _words[below].Is(outside));
    }

    /// <summary>The head of the clause that <paramref name="word"/> is in.</summary>
    internal int GetClause(int word) => (_clauses ??= Clauses.FindHeads(this))[word];

    /// <summary>All words, each of them after its head.</summary>
    internal ReadOnlySpan<int> TopDown => _shape.TopDown;

    /// <summary>The words of the subtree of <paramref name="word"/> without the subtrees of those that are outside, in order.</summary>
    internal int[] Collect(int word, Func<int, bool> isOutside) => _shape.Collect(word, isOutside);

    /// <summary>
    /// The span from the first to the last word of <see cref="GetSubtree"/>. Words between them may belong to other subtrees: see
    /// <see cref="IsContinuous"/>.
    /// </summary>
    public TextSpan GetSubtreeSpan(int word) => GetSpan(_shape.GetFirst(word), _shape.GetLast(word));

    /// <summary>The first and the last word of <see cref="GetSubtree"/>.</summary>
    internal (int First, int Last) GetSubtreeRange(int word) => (_shape.GetFirst(word), _shape.GetLast(word));

    /// <summary>Whether all words between the first and the last word of the subtree of <paramref name="word"/> are in it.</summary>
    public bool IsContinuous(int word) => _shape.GetLast(word) - _shape.GetFirst(word) + 1 == _shape.GetSize(word);

    /// <summary>The span from word <paramref name="first"/> to word <paramref name="last"/>, both included.</summary>
    public TextSpan GetSpan(int first, int last) => TextSpan.FromBounds(_words[first].Span.Offset, _words[last].Span.End);

    /// <summary>
    /// The words on the way from <paramref name="from"/> up to the first common ancestor and down to <paramref name="to"/>, both included.
    /// </summary>
    public IReadOnlyList<int> FindPath(int from, int to)
    {
        var path = new List<int>();
        var up = from;
        for (; !IsBelow(to, up); up = _words[up].Head) path.Add(up);
        path.Add(up);
        var down = new List<int>();
        for (var at = to; at != up; at = _words[at].Head) down.Add(at);
        down.Reverse();
        return [.. path, .. down];
    }

    /// <summary>The word that covers the code unit at <paramref name="offset"/> of the text, or null.</summary>
    public int? FindWordAt(int offset)
    {
        var index = FindFirstAfter(offset);
        return index < _words.Length && _words[index].Span.Offset <= offset ? index : null;
    }

    /// <summary>
    /// The word of <paramref name="span"/> whose head is outside it: the head of the phrase. The first one if there are several, and null
    /// if no word is inside the span.
    /// </summary>
    public int? FindHeadOf<TSpan>(TSpan span) where TSpan : ISpan
    {
        var index = FindFirstAfter(span.Offset);
        if (index < _words.Length && _words[index].Span.Offset < span.Offset) index++;
        for (; index < _words.Length && _words[index].Span.End <= span.End; index++)
        {
            var head = _words[index].Head;
            if (head < 0 || !span.Contains(_words[head].Span)) return index;
        }

        return null;
    }

    private int[] FindExisting(int word, Relation wanted)
    {
        var children = GetChildren(word);
        Span<int> found = children.Length <= MostOnStack ? stackalloc int[MostOnStack] : new int[children.Length];
        var count = 0;
        foreach (var child in children)
        {
            if (_words[child].Is(wanted)) found[count++] = child;
        }

        return found[..count].ToArray();
    }

    // The first word that ends after the code unit at "offset".
    private int FindFirstAfter(int offset)
    {
        var (start, end) = (0, _words.Length);
        while (start < end)
        {
            var middle = (start + end) / 2;
            if (_words[middle].Span.End > offset) end = middle;
            else start = middle + 1;
        }

        return start;
    }

    private static void CheckWords(string text, IReadOnlyList<SyntaxWord> words)
    {
        if (words.Count == 0) throw new ArgumentException("A sentence has at least one word.", nameof(words));
        var end = 0;
        foreach (var word in words)
        {
            var isInside = word.Span.Offset >= end && word.Span.Length > 0 && word.Span.Length <= text.Length - word.Span.Offset;
            if (!isInside)
                throw new ArgumentException("The words are not in order, or not inside the text.", nameof(words));
            if ((word.Head < 0) != (word.Is(Relation.Root)))
                throw new ArgumentException("The root, and only the root, has the relation \"root\".", nameof(words));
            end = word.Span.End;
        }
    }
}
