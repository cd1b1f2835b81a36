using Enrichment.Lexicons;

namespace Enrichment.Articles.Datelines;

/// <summary>The places of datelines, from dateline-places.txt.</summary>
internal static class DatelinePlaces
{
    private const int LongestAbbreviation = 3;

    private static readonly WordClasses Words = new(Lexicon.Open("dateline-places.txt"), "city", "name", "region");
    private static readonly WordSet Cities = Words["city"];
    private static readonly WordSet Names = Words["name"];
    private static readonly WordSet Regions = Words["region"];

    /// <summary>Whether <paramref name="name"/> is a place that a dateline can name alone.</summary>
    public static bool IsCity(ReadOnlySpan<char> name) => Cities.Has(name);

    /// <summary>Whether <paramref name="name"/> is a country, a state or its abbreviation.</summary>
    public static bool IsRegion(ReadOnlySpan<char> name) => Regions.Has(name);

    /// <summary>Whether <paramref name="name"/> is any of the places except short abbreviations, which can be words: "on".</summary>
    public static bool Has(ReadOnlySpan<char> name) =>
        Cities.Has(name) || Names.Has(name) || (name.Length > LongestAbbreviation && Regions.Has(name));
}
