using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>Short words inside names and at their end, from name-parts.txt.</summary>
internal static class NameParts
{
    private static readonly WordClasses Words = new(
        Lexicon.Open("name-parts.txt"), "particle", "skipped", "ending", "numeral");

    /// <summary>Words between two words with capitals: "Vincent van Gogh".</summary>
    public static readonly WordSet Particles = Words["particle"];

    /// <summary>Words that an acronym can leave out.</summary>
    public static readonly WordSet Skipped = Words["skipped"];

    /// <summary>Words after the name of a person that are part of it: "Jr".</summary>
    public static readonly WordSet Endings = Words["ending"];

    /// <summary>Words after a surname that are no part of it: "III".</summary>
    public static readonly WordSet Numerals = Words["numeral"];
}
