using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>
/// Creates acronyms from the initials of a name: NRFA for "National Resistance Front of Afghanistan", NRF for the part before "of".
/// </summary>
internal static class Acronym
{
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
