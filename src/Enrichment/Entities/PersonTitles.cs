using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>Removes titles and numerals from the names of persons: "President Ghani", "Lt. Gen. Hameed", "Mullah Omar".</summary>
internal static class PersonTitles
{
    /// <summary>Removes the titles before a name from the <paramref name="words"/> of its key. At least one word is left.</summary>
    public static string[] Strip(string[] words)
    {
        var titles = 0;
        while (titles < words.Length && PersonTitleWords.Prefixes.Has(words[titles])) titles++;
        return titles == 0 ? words : words[Math.Min(titles, words.Length - 1)..];
    }

    /// <summary>Removes the numeral at the end of <paramref name="words"/>. At least one word is left.</summary>
    public static string[] StripNumeral(string[] words) => words.Length > 1 && NameParts.Numerals.Has(words[^1]) ? words[..^1] : words;

    /// <summary>Whether the first of <paramref name="words"/> is a title that is part of the known name: "Mullah Omar".</summary>
    public static bool IsRegnal(string[] words) => words.Length > 1 && PersonTitleWords.Known.Has(words[0]);
}
