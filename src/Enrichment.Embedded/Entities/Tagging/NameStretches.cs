using System.Runtime.Intrinsics;

namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>
/// Tells the parts of a sentence that may hold names from words that never are part of one, which are most: only the former are worth their
/// hundred features each.
/// </summary>
internal static class NameStretches
{
    /// <summary>The sums of a word that is part of no name: e to the 12 for that, nothing for anything else.</summary>
    public static Vector256<short> NoName { get; } = Vector256.CreateScalar((short)600);

    /// <summary>Adds the stretches of a sentence that may hold names, each with the plain word before and behind it.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="sentence">How it uses capitals.</param>
    /// <param name="offset">The number of its first token in the article.</param>
    /// <param name="stretches">Where they go, as numbers of tokens in the article, ends exclusive.</param>
    public static void Find(ReadOnlySpan<WordView> words, SentenceCase sentence, int offset, List<(int Start, int End)> stretches)
    {
        for (var start = 0; start < words.Length; start++)
        {
            if (IsPlain(words[start], sentence)) continue;
            var (end, isLoud) = (start, false);
            for (; end < words.Length && !IsPlain(words[end], sentence); end++) isLoud |= !IsQuiet(words[end]);
            if (isLoud) stretches.Add((offset + Math.Max(0, start - 1), offset + Math.Min(words.Length, end + 1)));
            start = end;
        }
    }

    /// <summary>Whether <paramref name="word"/> is part of no name for sure. In a sentence without capitals and in a listed phrase nothing is.</summary>
    public static bool IsPlain(in WordView word, SentenceCase sentence) =>
        word.IsPlain && sentence != SentenceCase.Small && (word.PhraseBegin | word.PhraseInside | word.PhraseLast) == 0;

    // Stands inside names, but makes none alone.
    private static bool IsQuiet(in WordView word) => word.IsConnector || (!word.IsWord && word.Length == 1);
}
