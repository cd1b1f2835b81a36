namespace Enrichment.Entities;

/// <summary>Short forms made of a name's initials: NRFA for "National Resistance Front of Afghanistan", NRF for the part before its "of".</summary>
internal static class Acronym
{
    /// <summary>Whether <paramref name="text"/> is written like an acronym: two to seven capitals or digits, the first a capital, with or without periods.</summary>
    public static bool IsWrittenLikeOne(string text)
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

    /// <summary>The acronyms a name of <paramref name="words"/> (of a <see cref="NameKey"/>) may go by: with and without its small words, and for the part before its "of".</summary>
    public static IEnumerable<string> Of(string[] words)
    {
        var beforeOf = words.TakeWhile(word => word != "of").ToArray();
        return new[] { Initials(words, all: false), Initials(words, all: true), Initials(beforeOf, all: false) }
            .Where(acronym => acronym.Length > 1).Distinct();
    }

    private static string Initials(string[] words, bool all) =>
        string.Concat(words.Where(word => all || !NameParts.Skipped.Has(word)).Select(word => word[0]));
}
