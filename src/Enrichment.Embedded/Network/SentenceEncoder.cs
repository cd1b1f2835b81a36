using Enrichment.Text;

namespace Enrichment.Embedded.Network;

/// <summary>
/// Encodes sentences for the network. A sentence that is longer than a window is cut into several, if possible after a mark. Safe to use
/// from many threads.
/// </summary>
internal sealed class SentenceEncoder
{
    /// <summary>The maximum number of words in a window.</summary>
    public const int MostWords = 100;

    /// <summary>The maximum number of pieces in a window, including start and end.</summary>
    public const int MostPieces = 252;

    // A window is not made shorter than this for the sake of a mark.
    private const int FewestWords = MostWords / 2;

    private readonly WordPieces _pieces = WordPieces.Shared;

    /// <summary>Encodes <paramref name="words"/> of <paramref name="text"/>, one sentence: its windows, in order.</summary>
    public IReadOnlyList<EncodedSentence> Encode(string text, IReadOnlyList<TextSpan> words)
    {
        var lists = WordListFinder.Find(text, words);
        var windows = new List<EncodedSentence>(1);
        for (var start = 0; start < words.Count;)
        {
            var end = FindEnd(text, words, start);
            windows.Add(EncodeWindow(text, words, lists, start, end));
            start = end;
        }

        return windows;
    }

    private int FindEnd(string text, IReadOnlyList<TextSpan> words, int start)
    {
        var (end, pieces, afterMark) = (start, 2, start);
        for (; end < words.Count && end - start < MostWords; end++)
        {
            pieces += _pieces.Cut(Get(text, words[end])).Length;
            if (pieces > MostPieces) break;
            if (IsMark(Get(text, words[end]))) afterMark = end + 1;
        }

        return end < words.Count && afterMark - start >= FewestWords ? afterMark : end;
    }

    private static bool IsMark(ReadOnlySpan<char> word) => word is "," or ";" or ":" or "." or "–" or "—";

    private static ReadOnlySpan<char> Get(string text, TextSpan word) => text.AsSpan(word.Offset, word.Length);

    private EncodedSentence EncodeWindow(string text, IReadOnlyList<TextSpan> words, WordLists[] lists, int start, int end)
    {
        var (pieces, shapes, wordLists) = (new List<int> { WordPieces.Start }, new List<WordShape> { WordShape.None },
            new List<WordLists> { WordLists.None });
        var (window, first) = (new TextSpan[end - start], new int[end - start]);
        for (var at = start; at < end; at++)
        {
            var word = Get(text, words[at]);
            (window[at - start], first[at - start]) = (words[at], pieces.Count);
            var cut = _pieces.Cut(word);
            pieces.AddRange(cut);
            shapes.AddRange(Enumerable.Repeat(WordShapes.Find(word), cut.Length));
            wordLists.AddRange(Enumerable.Repeat(lists[at], cut.Length));
        }

        pieces.Add(WordPieces.End);
        shapes.Add(WordShape.None);
        wordLists.Add(WordLists.None);
        return new EncodedSentence(window, [.. pieces], [.. shapes], [.. wordLists], first);
    }
}
