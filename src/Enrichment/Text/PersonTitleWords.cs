using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>Titles of persons, from person-titles.txt.</summary>
internal static class PersonTitleWords
{
    private static readonly WordClasses Words = new(
        Lexicon.Open("person-titles.txt"), "title", "regnal", "prefix", "known", "abbreviation", "inName", "relative", "feminine");

    /// <summary>Words before a name that are no part of it: "spokesperson".</summary>
    public static readonly WordSet Titles = Words["title"];

    /// <summary>Words that are part of the name if only one word of the name follows: "Queen".</summary>
    public static readonly WordSet Regnal = Words["regnal"];

    /// <summary>Words that are ignored when two names are compared.</summary>
    public static readonly WordSet Prefixes = Words["prefix"];

    /// <summary>Prefixes that people are known by: "Mullah".</summary>
    public static readonly WordSet Known = Words["known"];

    /// <summary>Members of a family: "wife".</summary>
    public static readonly WordSet Relatives = Words["relative"];

    /// <summary>Titles of women, whatever their role in a family: "Mrs".</summary>
    public static readonly WordSet Feminine = Words["feminine"];

    /// <summary>Abbreviations whose period never ends a sentence.</summary>
    public static readonly IReadOnlyList<string> Abbreviations = Words.GetEntries("abbreviation");

    /// <summary>Abbreviations whose period does not end a name.</summary>
    public static readonly IReadOnlyList<string> AbbreviationsInNames = Words.GetEntries("inName");
}
