using System.Buffers;

namespace Enrichment.Entities;

/// <summary>
/// Decides whether two spellings are transcriptions of the same word: Massoud, Masood and Massud; Mohammed and Muhammad.
/// </summary>
/// <remarks>
/// Double letters, silent h and the usual letter pairs are folded first. Then the consonants must agree. Of the vowels only e and i, o and
/// u, and after the first syllable a and e may differ, and never at the end: Maria is not Marie. So Hassan is not Hussein, Rashid not
/// Rashad, Berry not Barry, Iran not Iraq, Niger not Nigeria.
/// </remarks>
internal static class Transliteration
{
    // Shorter words that differ by a letter are often different names: Ali and Ala, Omar and Amar.
    private const int ShortestWord = 5;

    // Shorter folded words, such as Meyer and Mayer with three letters, have too little evidence.
    private const int ShortestFolded = 4;

    private const int LongestOnStack = 256;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouEU");

    /// <summary>Whether <paramref name="word"/> is long enough for a comparison with another transcription.</summary>
    public static bool CanVary(string word) => word.Length >= ShortestWord;

    /// <summary>
    /// Creates the skeleton of <paramref name="key"/> (a <see cref="NameKey"/>): the consonants of its long words and all letters of its
    /// short words. All transcriptions of a name have the same skeleton.
    /// </summary>
    public static string CreateSkeleton(string key)
    {
        var folded = key.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[key.Length];
        var length = 0;
        foreach (var range in key.AsSpan().Split(' '))
        {
            if (length > 0) folded[length++] = ' ';
            length += WriteConsonants(key.AsSpan(range), folded[length..]);
        }

        return folded[..length].ToString();
    }

    private static int WriteConsonants(ReadOnlySpan<char> word, Span<char> into)
    {
        if (word.Length < ShortestWord)
        {
            word.CopyTo(into);
            return word.Length;
        }

        var kept = 0;
        foreach (var letter in into[..Fold(word, into)])
        {
            if (!Vowels.Contains(letter)) into[kept++] = letter;
        }

        return kept;
    }

    /// <summary>
    /// Whether <paramref name="one"/> and <paramref name="other"/> have as many words and differ in one word, which has two transcriptions.
    /// </summary>
    public static bool DifferInOneWord(string one, string other)
    {
        var (words, others) = (NameKey.Split(one), NameKey.Split(other));
        if (words.Length != others.Length) return false;
        var different = Enumerable.Range(0, words.Length).Where(index => words[index] != others[index]).Take(2).ToList();
        return different is [var only] && AreVariants(words[only], others[only]);
    }

    /// <summary>Whether <paramref name="one"/> and <paramref name="other"/> are different transcriptions of one word.</summary>
    public static bool AreVariants(string one, string other)
    {
        if (one == other || Math.Min(one.Length, other.Length) < ShortestWord) return false;
        var room = one.Length + other.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[one.Length + other.Length];
        var folded = room[..Fold(one, room)];
        var than = room.Slice(one.Length, Fold(other, room[one.Length..]));
        if (folded.Length != than.Length || folded.Length < ShortestFolded) return false;
        var different = 0;
        var first = folded.IndexOfAny(Vowels);
        for (var at = 0; at < folded.Length; at++)
        {
            if (folded[at] == than[at]) continue;
            if (at == folded.Length - 1 || !AreNear(folded[at], than[at], at == first)) return false;
            different++;
        }

        return different <= folded.Length / 3;
    }

    private static bool AreNear(char one, char other, bool first) =>
        (one, other) is ('e', 'i') or ('i', 'e') or ('o', 'u') or ('u', 'o') or ('u', 'U') or ('U', 'u')
        || (!first && (one, other) is ('a', 'e') or ('e', 'a'));

    // Writes the folded letters, at most as many as the word has, and returns their number.
    private static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        var count = 0;
        for (var at = 0; at < word.Length;)
        {
            var (letter, length) = at == 0 && word[0] == 'y' ? ('y', 1) : ReadLetter(word[at..]);
            if ((letter != 'h' || at == 0) && (count == 0 || folded[count - 1] != letter)) folded[count++] = letter;
            at += length;
        }

        return count;
    }

    // "$" is sh and ch. "E" and "U" are long vowels: Hussain is Hussein, Haynes is not Hines; Masood is Massoud, Hooper is not Hopper.
    private static (char Letter, int Length) ReadLetter(ReadOnlySpan<char> rest) => rest switch
    {
        ['s', 'c', 'h', ..] => ('$', 3),
        ['s' or 'c', 'h', ..] => ('$', 2),
        ['s', 'a', 't', 'i', 'o', 'n'] => ('z', 1),
        ['p', 'h', ..] => ('f', 2),
        ['k' or 'g' or 'd' or 't', 'h', ..] => (rest[0], 2),
        ['c', 'k', ..] => ('k', 2),
        ['c', 'e' or 'i', ..] => ('s', 1),
        ['c' or 'q', ..] => ('k', 1),
        ['k', 's', ..] => ('x', 2),
        ['d', 'j', ..] => ('j', 2),
        ['t', 'z', ..] => ('z', 2),
        ['o', 'o' or 'u', ..] => ('U', 2),
        ['e', 'e', ..] or ['a' or 'e', 'i' or 'y'] => ('i', 2),
        ['a' or 'e', 'i' or 'y', 'e', ..] => ('E', 3),
        ['a' or 'e', 'i' or 'y', ..] or ['a', 'e', ..] => ('E', 2),
        ['w', ..] => ('v', 1),
        ['y', ..] => ('i', 1),
        _ => (rest[0], 1),
    };
}
