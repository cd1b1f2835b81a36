using Enrichment.Lexicons;

namespace Enrichment.Embedded.Lexicons;

/// <summary>The words of sports-words.txt.</summary>
internal static class SportsWords
{
    private static readonly WordClasses Words = new(
        WordList.Open("Entities/sports-words.txt"), "sport", "role", "before", "verb", "place", "nation");

    /// <summary>Show that an article is about sports: "midfielder".</summary>
    public static readonly WordSet Sports = Words["sport"];

    /// <summary>Come after the name of a club: "coach".</summary>
    public static readonly WordSet Roles = Words["role"];

    /// <summary>Come before the name of a club: "against".</summary>
    public static readonly WordSet Openers = Words["before"];

    /// <summary>Have a club as their subject: "won".</summary>
    public static readonly WordSet Verbs = Words["verb"];

    /// <summary>Come before the name of a place: "in".</summary>
    public static readonly WordSet Places = Words["place"];

    /// <summary>Parts of countries with teams like countries: "Wales".</summary>
    public static readonly WordSet Nations = Words["nation"];
}
