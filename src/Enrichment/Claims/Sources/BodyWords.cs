using Enrichment.Lexicons;

namespace Enrichment.Claims.Sources;

/// <summary>Nouns for businesses, from business-words.txt.</summary>
internal static class BodyWords
{
    private const string Company = "company";

    private static readonly WordSet Businesses = Lexicons.Lexicon.Open("Claims/business-words.txt").ToWordSet();

    /// <summary>"company" for a noun or the end of a name that means a company; otherwise <paramref name="noun"/>.</summary>
    public static string GetNoun(string noun) => Businesses.Has(noun) ? Company : noun;
}
