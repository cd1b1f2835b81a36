using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>
/// Creates acronyms from the initials of a name: NRFA for "National Resistance Front of Afghanistan", NRF for the part before "of".
/// Compares abbreviations with names.
/// </summary>
internal static class Acronym
{
    // In characters.
    private const int LongestAbbreviation = 10;

    /// <summary>
    /// Whether <paramref name="text"/> has the form of an acronym: at most seven capitals and digits, at least two of them capitals, the
    /// first a capital, with or without periods.
    /// </summary>
    public static bool IsAcronym(string text)
    {
        var (letters, capitals) = (0, 0);
        foreach (var c in text)
        {
            if (c == '.') continue;
            if (!char.IsUpper(c) && (letters == 0 || !char.IsAsciiDigit(c))) return false;
            letters++;
            if (char.IsUpper(c)) capitals++;
        }

        return letters <= 7 && capitals >= 2;
    }

    /// <summary>
    /// Whether <paramref name="text"/> can be an abbreviation if it is in brackets after a name: one word that starts with a capital, with
    /// at least as many capitals, two or more, as other letters: "IChemE", "PFLP-GC", "BMS&amp;K".
    /// </summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > LongestAbbreviation || !char.IsUpper(text[0])) return false;
        var (capitals, others) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsUpper(c)) capitals++;
            else if (char.IsLetter(c)) others++;
            else if (!char.IsAsciiDigit(c) && c is not ('.' or '-' or '&' or '/')) return false;
        }

        return capitals >= 2 && capitals >= others && (others == 0 || !text.ContainsAny('.', '/'));
    }

    /// <summary>The capitals of <paramref name="abbreviation"/>.</summary>
    public static string GetLetters(ReadOnlySpan<char> abbreviation)
    {
        var letters = abbreviation.Length <= LongestAbbreviation ? stackalloc char[LongestAbbreviation] : new char[abbreviation.Length];
        var count = 0;
        foreach (var c in abbreviation)
        {
            if (char.IsUpper(c)) letters[count++] = c;
        }

        return letters[..count].ToString();
    }

    /// <summary>
    /// The index of the next of <paramref name="letters"/> to find, after those from <paramref name="next"/> on that are initials in
    /// <paramref name="word"/>: its first letter, its capitals, and the letters after its hyphens.
    /// </summary>
    public static int MatchInitials(ReadOnlySpan<char> word, string letters, int next)
    {
        for (var at = 0; at < word.Length && next < letters.Length; at++)
        {
            var isInitial = at == 0 || char.IsUpper(word[at]) || word[at - 1] is '-' or ' ' or '/';
            if (isInitial && char.ToUpperInvariant(word[at]) == letters[next]) next++;
        }

        return next;
    }

    /// <summary>
    /// Whether <paramref name="name"/> can be what <paramref name="abbreviation"/> stands for: it has its letters as initials, in order.
    /// </summary>
    public static bool IsShortFor(string abbreviation, string name)
    {
        if (!IsAbbreviation(abbreviation)) return false;
        var letters = GetLetters(abbreviation);
        return MatchInitials(name, letters, 0) == letters.Length;
    }

    /// <summary>
    /// The possible acronyms of a name with <paramref name="words"/> (of a <see cref="NameKey"/>): with and without its function words, and
    /// for the part before "of".
    /// </summary>
    public static IEnumerable<string> CreateAll(string[] words)
    {
        var beforeOf = words.TakeWhile(word => word != "of").ToArray();
        return new[] { JoinInitials(words, all: false), JoinInitials(words, all: true), JoinInitials(beforeOf, all: false) }
            .Where(acronym => acronym.Length > 1).Distinct();
    }

    private static string JoinInitials(string[] words, bool all) =>
        string.Concat(words.Where(word => all || !NameParts.Skipped.Has(word)).Select(word => word[0]));
}
