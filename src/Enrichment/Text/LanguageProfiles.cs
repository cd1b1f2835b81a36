using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>The languages that share a script with others, from languages.txt.</summary>
/// <remarks>Without evidence, the first one of the script counts.</remarks>
internal static class LanguageProfiles
{
    /// <summary>All languages; those of one script are next to each other.</summary>
    public static readonly LanguageProfile[] All =
        [.. Lexicon.Open("languages.txt").Entries.Select(entry => new LanguageProfile(entry.Text, entry.GetValue("a script")))];

    /// <summary>The indices in <see cref="All"/> of the languages that are the classes of <paramref name="entry"/>.</summary>
    /// <exception cref="InvalidDataException">A class is not the code of a language.</exception>
    public static int[] FindIndices(LexiconEntry entry) => Array.ConvertAll(entry.Classes.Split(' '), code => FindIndex(entry, code));

    private static int FindIndex(LexiconEntry entry, string code) =>
        Array.FindIndex(All, profile => profile.Code == code) is >= 0 and var index
            ? index
            : throw entry.CreateError($"the language '{code}' is not in languages.txt; add it there");
}
