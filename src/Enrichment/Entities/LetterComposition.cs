using System.Collections.Frozen;
using System.Globalization;
using Enrichment.Lexicons;

namespace Enrichment.Entities;

/// <summary>
/// Composes a letter and the combining mark after it, and the parts of Hangul syllables, as in the normalization form C of Unicode. The
/// composition of the runtime needs ICU, which the pipeline does not use.
/// </summary>
internal static class LetterComposition
{
    // Leading consonants, vowels and trailing consonants of Hangul, and the syllables that consist of them.
    private const char FirstLead = '\u1100', FirstVowel = '\u1161', FirstTrail = '\u11A8', FirstSyllable = '\uAC00';
    private const int Leads = 19, Vowels = 21, Trails = 27;

    private static readonly FrozenDictionary<(char, char), char> Composed =
        Lexicon.Open("composed-letters.txt").Entries.Select(Read).ToFrozenDictionary();

    /// <summary>The letter that <paramref name="letter"/> and <paramref name="next"/> are together, or null.</summary>
    public static char? Find(char letter, char next) =>
        Composed.TryGetValue((letter, next), out var composed) ? composed : FindSyllable(letter, next);

    private static char? FindSyllable(char letter, char next)
    {
        var (lead, vowel, syllable, trail) = (letter - FirstLead, next - FirstVowel, letter - FirstSyllable, next - FirstTrail);
        if (lead is >= 0 and < Leads && vowel is >= 0 and < Vowels)
            return (char)(FirstSyllable + (((lead * Vowels) + vowel) * (Trails + 1)));
        var isOpen = syllable >= 0 && syllable < Leads * Vowels * (Trails + 1) && syllable % (Trails + 1) == 0;
        return isOpen && trail is >= 0 and < Trails ? (char)(letter + trail + 1) : null;
    }

    private static KeyValuePair<(char, char), char> Read(LexiconEntry entry)
    {
        if (entry is not { Text: [var composed], Classes: [var letter, ' ', .. { Length: 4 } code] }
            || !ushort.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var mark))
        {
            throw entry.CreateError($"'{entry.Text}' needs a letter and the code of a combining mark in four hex digits after it");
        }

        return new((letter, (char)mark), composed);
    }
}
