using Enrichment.Lexicons;

namespace Enrichment.Embedded.Lexicons;

/// <summary>A name in countries.txt.</summary>
/// <param name="Text">The name.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Code">The ISO 3166-1 code of the country.</param>
/// <param name="WikidataId">The Wikidata id of the country or capital; null if it is not known, and for a people.</param>
internal sealed record CountryName(string Text, CountryNameKind Kind, string Code, string? WikidataId)
{
    /// <summary>Reads the list.</summary>
    /// <exception cref="InvalidDataException">A line is invalid.</exception>
    public static IEnumerable<CountryName> ReadAll() => WordList.Open("Entities/countries.txt").Entries.Select(Read);

    private static CountryName Read(LexiconEntry entry) => entry.Classes.Split(' ') switch
    {
        ["country", { Length: 2 } code, ['Q', ..] id] => new CountryName(entry.Text, CountryNameKind.Country, code, id),
        ["capital", { Length: 2 } code, ['Q', ..] id] => new CountryName(entry.Text, CountryNameKind.Capital, code, id),
        ["capital", { Length: 2 } code] => new CountryName(entry.Text, CountryNameKind.Capital, code, null),
        ["adjective", { Length: 2 } code] => new CountryName(entry.Text, CountryNameKind.Adjective, code, null),
        ["people", { Length: 2 } code] => new CountryName(entry.Text, CountryNameKind.People, code, null),
        _ => throw entry.CreateError(
            $"'{entry.Text}' needs country, capital, adjective or people, a country code and, for a country, a Wikidata id"),
    };
}
