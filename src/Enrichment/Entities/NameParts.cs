using Enrichment.Lexicons;

namespace Enrichment.Entities;

/// <summary>Short words inside names and at their end, from name-parts.txt.</summary>
internal static class NameParts
{
    private static readonly WordClasses Words = new(
        Lexicon.Open("name-parts.txt"), "particle", "connector", "skipped", "ending", "numeral");

    /// <summary>Stand between two capitals: "Vincent van Gogh".</summary>
    public static readonly WordSet Particles = Words["particle"];

    /// <summary>The tagger sees them as words inside names.</summary>
    public static readonly WordSet Connectors = Words["connector"];

    /// <summary>An acronym may leave them out.</summary>
    public static readonly WordSet Skipped = Words["skipped"];

    /// <summary>Follow the name of a person and belong to it: "Jr".</summary>
    public static readonly WordSet Endings = Words["ending"];

    /// <summary>Are left out when the surname is looked for: "III".</summary>
    public static readonly WordSet Numerals = Words["numeral"];
}
