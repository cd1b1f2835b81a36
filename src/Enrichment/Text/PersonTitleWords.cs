using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>The list person-titles.txt.</summary>
internal static class PersonTitleWords
{
    private static readonly WordClasses Words = new(
        Lexicon.Open("person-titles.txt"), "title", "regnal", "modifier", "prefix", "known", "abbreviation", "inName", "tagger");

    /// <summary>Stand before a name and are no part of it: "spokesperson".</summary>
    public static readonly WordSet Titles = Words["title"];

    /// <summary>Become part of the name if only one name follows: "Queen".</summary>
    public static readonly WordSet Regnal = Words["regnal"];

    /// <summary>Stand before a title and belong to it: "Deputy".</summary>
    public static readonly WordSet Modifiers = Words["modifier"];

    /// <summary>Are left out when two names are compared.</summary>
    public static readonly WordSet Prefixes = Words["prefix"];

    /// <summary>Prefixes that people are known by: "Mullah".</summary>
    public static readonly WordSet Known = Words["known"];

    /// <summary>Abbreviations whose period never ends a sentence.</summary>
    public static readonly IReadOnlyList<string> Abbreviations = Words.GetEntries("abbreviation");

    /// <summary>Abbreviations whose period does not end a name.</summary>
    public static readonly IReadOnlyList<string> AbbreviationsInNames = Words.GetEntries("inName");

    /// <summary>Abbreviations that the tagger reads with their period.</summary>
    public static readonly IReadOnlyList<string> TaggerAbbreviations = Words.GetEntries("tagger");
}
