using System.Text;

namespace Enrichment.Entities;

/// <summary>
/// Tells whether two spellings are one word written down twice from another script: Massoud, Masood and Massud; Mohammed and Muhammad.
/// Consonants must agree once double letters, silent h and the usual letter pairs are folded; vowels may differ only where transcribers do,
/// a with e, e with i, o with u. So Hassan is not Hussein, Rashid not Rashad, Iran not Iraq, Niger not Nigeria.
/// </summary>
internal static class Transliteration
{
    // Shorter words differ by a letter too easily: Ali and Ala, Omar and Amar.
    private const int ShortestWord = 5;

    // Meyer and Mayer come down to three letters: too little to go by.
    private const int ShortestFolded = 4;

    // In order: what stands further down sees what stands above it already replaced. $ stands for sh and ch.
    private static readonly (string Written, string Folded)[] Pairs =
    [
        ("sch", "$"), ("sh", "$"), ("ch", "$"), ("ph", "f"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("ck", "k"), ("ce", "se"), ("ci", "si"),
        ("c", "k"), ("q", "k"), ("x", "ks"), ("dj", "j"), ("tz", "z"), ("isation", "ization"), ("oo", "u"), ("ou", "u"), ("ee", "i"),
        ("ei", "e"), ("ey", "e"), ("ai", "e"), ("ay", "e"), ("ae", "e"), ("w", "v"),
    ];

    /// <summary>What all spellings of <paramref name="key"/> (a <see cref="NameKey"/>) have in common: the consonants of its words.</summary>
    public static string Skeleton(string key) => string.Join(' ', NameKey.Words(key).Select(word => string.Concat(Fold(word).Where(c => !IsVowel(c)))));

    /// <summary>Whether <paramref name="one"/> and <paramref name="other"/>, of as many words, are the same name spelled differently: one word differs, and no more than transcribers do.</summary>
    public static bool OneWordDiffers(string one, string other)
    {
        var (words, others) = (NameKey.Words(one), NameKey.Words(other));
        if (words.Length != others.Length) return false;
        var different = Enumerable.Range(0, words.Length).Where(index => words[index] != others[index]).Take(2).ToList();
        return different is [var only] && AreVariants(words[only], others[only]);
    }

    /// <summary>Whether <paramref name="one"/> and <paramref name="other"/>, which are not equal, are one word transcribed twice.</summary>
    public static bool AreVariants(string one, string other)
    {
        if (one == other || Math.Min(one.Length, other.Length) < ShortestWord) return false;
        var (folded, than) = (Fold(one), Fold(other));
        if (folded.Length != than.Length || folded.Length < ShortestFolded) return false;
        var different = 0;
        for (var at = 0; at < folded.Length; at++)
        {
            if (folded[at] == than[at]) continue;
            if (!AreNearVowels(folded[at], than[at])) return false;
            different++;
        }

        return different <= folded.Length / 3;
    }

    private static bool AreNearVowels(char one, char other) =>
        (one, other) is ('a', 'e') or ('e', 'a') or ('e', 'i') or ('i', 'e') or ('o', 'u') or ('u', 'o');

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static string Fold(string word)
    {
        foreach (var (written, replacement) in Pairs) word = word.Replace(written, replacement, StringComparison.Ordinal);
        var folded = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (c == 'h' && folded.Length > 0) continue;
            var letter = c == 'y' && folded.Length > 0 ? 'i' : c;
            if (folded.Length == 0 || folded[^1] != letter) folded.Append(letter);
        }

        return folded.ToString();
    }
}
