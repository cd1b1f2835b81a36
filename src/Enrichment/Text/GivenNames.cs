using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>Given names of persons, from given-names.txt.</summary>
internal static class GivenNames
{
    private static readonly WordClasses Names = new(Lexicon.Open("given-names.txt"), "masculine", "feminine");

    /// <summary>Names of men.</summary>
    public static readonly WordSet Masculine = Names["masculine"];

    /// <summary>Names of women.</summary>
    public static readonly WordSet Feminine = Names["feminine"];

    /// <summary>Whether <paramref name="word"/> is a given name; case makes no difference.</summary>
    public static bool Has(ReadOnlySpan<char> word) => Masculine.Has(word) || Feminine.Has(word);
}
