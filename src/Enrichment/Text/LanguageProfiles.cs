using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>The languages that share a script with others, from languages.txt.</summary>
/// <remarks>Without evidence, the first one of the script counts.</remarks>
internal static class LanguageProfiles
{
    /// <summary>All languages; those of one script are next to each other.</summary>
    public static readonly LanguageProfile[] All =
        [.. Lexicon.Open("languages.txt").Entries.Select(entry => new LanguageProfile(entry.Text, entry.GetValue("a script")))];

    private static readonly Dictionary<string, int> Indices =
        All.Select((profile, index) => (profile.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index, StringComparer.Ordinal);

    /// <summary>The index in <see cref="All"/> of the language with the tag <paramref name="code"/>, or -1.</summary>
    public static int FindIndex(string code) => Indices.TryGetValue(code, out var index) ? index : -1;

    /// <summary>The index in <see cref="All"/> of the language <paramref name="code"/>, a class of <paramref name="entry"/>.</summary>
    /// <exception cref="InvalidDataException">It is not in languages.txt.</exception>
    public static int FindIndex(LexiconEntry entry, string code) =>
        FindIndex(code) is >= 0 and var index
            ? index
            : throw entry.CreateError($"the language '{code}' is not in languages.txt; add it there");
}
