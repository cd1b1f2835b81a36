using System.Runtime.Intrinsics;

namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>
/// Finds the spans of a sentence that may contain names. Most words are never part of a name; the tagger does not compute their
/// hundred features.
/// </summary>
internal static class NameSpans
{
    /// <summary>The sum of the outside label for a word that is part of no name.</summary>
    public static Vector256<short> OutsideSum { get; } = Vector256.CreateScalar((short)600);

    /// <summary>Adds the spans of a sentence that may contain names, each with the plain word before and after it.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="sentence">How it uses capitals.</param>
    /// <param name="offset">The number of its first token in the article.</param>
    /// <param name="spans">Receives the spans, as numbers of tokens in the article, ends exclusive.</param>
    public static void Find(ReadOnlySpan<WordView> words, SentenceCase sentence, int offset, List<(int Start, int End)> spans)
    {
        for (var start = 0; start < words.Length; start++)
        {
            if (IsPlain(words[start], sentence)) continue;
            var (end, isLoud) = (start, false);
            for (; end < words.Length && !IsPlain(words[end], sentence); end++) isLoud |= !IsJoiner(words[end]);
            if (isLoud) spans.Add((offset + Math.Max(0, start - 1), offset + Math.Min(words.Length, end + 1)));
            start = end;
        }
    }

    /// <summary>
    /// Whether <paramref name="word"/> is certainly part of no name. Never true in a sentence without capitals or in a listed phrase.
    /// </summary>
    public static bool IsPlain(in WordView word, SentenceCase sentence) =>
        word.IsPlain && sentence != SentenceCase.Small && (word.PhraseBegin | word.PhraseInside | word.PhraseLast) == 0;

    // A word inside names that is no name alone.
    private static bool IsJoiner(in WordView word) => word.IsConnector || (!word.IsWord && word.Length == 1);
}
