using Enrichment.Lexicons;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Sources;

/// <summary>What words say about the person they name, from person-words.txt, given-names.txt and title-roles.txt.</summary>
internal static class PersonWords
{
    // "spokesman", "spokeswoman" and "spokesperson" are one role.
    private const int ShortestStem = 4;

    private static readonly string[] GenderedEndings = ["woman", "man", "person"];

    private static readonly WordClasses Words = new(Lexicons.Lexicon.Open("Claims/person-words.txt"), "masculine", "feminine", "anonymous");
    private static readonly WordSet Masculine = Words["masculine"];
    private static readonly WordSet Feminine = Words["feminine"];
    private static readonly WordSet Anonymous = Words["anonymous"];

    private static readonly WordMap<string> RolesOfTitles = WordMap<string>.Create(
        Lexicons.Lexicon.Open("Claims/title-roles.txt").Entries, entry => entry.Text, entry => entry.Classes);

    /// <summary>The role that the abbreviated title <paramref name="word"/> stands for: "governor" for "gov."; or null.</summary>
    public static string? FindRoleOfTitle(ReadOnlySpan<char> word) => RolesOfTitles.Find(word.TrimEnd('.'), out var role) ? role : null;

    /// <summary>The gender of the person with the title or role <paramref name="word"/>.</summary>
    public static GrammaticalGender FindGender(ReadOnlySpan<char> word)
    {
        if (Masculine.Has(word)) return GrammaticalGender.Masculine;
        return Feminine.Has(word) ? GrammaticalGender.Feminine : GrammaticalGender.None;
    }

    /// <summary>The gender of most people with the given name <paramref name="name"/>.</summary>
    public static GrammaticalGender FindGenderOfName(ReadOnlySpan<char> name)
    {
        if (GivenNames.Masculine.Has(name)) return GrammaticalGender.Masculine;
        return GivenNames.Feminine.Has(name) ? GrammaticalGender.Feminine : GrammaticalGender.None;
    }

    /// <summary>Whether <paramref name="noun"/> is for people whose name an article does not give: "insider", "witness", "man".</summary>
    public static bool IsAnonymous(ReadOnlySpan<char> noun) => Anonymous.Has(noun);

    /// <summary>The role of <paramref name="noun"/> without its gender: "spokes" for "spokeswoman".</summary>
    public static string GetRole(string noun)
    {
        foreach (var ending in GenderedEndings)
        {
            var isLong = noun.Length >= ending.Length + ShortestStem;
            if (isLong && noun.EndsWith(ending, StringComparison.Ordinal)) return noun[..^ending.Length];
        }

        return noun;
    }
}
