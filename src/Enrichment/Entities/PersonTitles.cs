using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>Titles in front of a person's name: "President Ghani", "Lt. Gen. Hameed", "Mullah Omar".</summary>
internal static class PersonTitles
{
    /// <summary><paramref name="words"/> of a <see cref="NameKey"/> without the titles in front; at least one word is left.</summary>
    public static string[] Strip(string[] words)
    {
        var titles = 0;
        while (titles < words.Length && PersonTitleWords.Prefixes.Has(words[titles])) titles++;
        return titles == 0 ? words : words[Math.Min(titles, words.Length - 1)..];
    }

    /// <summary><paramref name="words"/> without the numerals behind; at least one word is left.</summary>
    public static string[] WithoutNumeral(string[] words) => words.Length > 1 && NameParts.Numerals.Has(words[^1]) ? words[..^1] : words;

    /// <summary>Whether the title in front of <paramref name="words"/> belongs to the name people know: "Mullah Omar", "Queen Elizabeth".</summary>
    public static bool IsRegnal(string[] words) => words.Length > 1 && PersonTitleWords.Known.Has(words[0]);
}
