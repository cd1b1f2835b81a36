using System.Collections.Frozen;
using Enrichment.Analysis;
using Enrichment.Entities;

namespace Enrichment.Embedded.Lexicons;

/// <summary>The known names: countries, their capitals and peoples, communities, large places, frequent organizations.</summary>
internal static class Gazetteer
{
    /// <summary>The maximum number of words in a known name.</summary>
    public const int LongestName = 7;

    private static readonly FrozenDictionary<string, KnownName> Names = Load().ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, KnownName>.AlternateLookup<ReadOnlySpan<char>> ByText =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The entry for <paramref name="name"/>, or null.</summary>
    public static KnownName? Find(ReadOnlySpan<char> name) => ByText.TryGetValue(name, out var known) ? known : null;

    // Earlier lists have priority: a country stays a country.
    private static Dictionary<string, KnownName> Load()
    {
        var names = new Dictionary<string, KnownName>(StringComparer.Ordinal);
        var linked = new Dictionary<(EntityType, EntityLink), string>();
        foreach (var name in CountryName.ReadAll()) names.TryAdd(name.Text, AddLinkedName(linked, name.Text, Known(name)));
        foreach (var entry in WordList.Open("Entities/organization-links.txt").Entries)
        {
            var known = new KnownName(EntityType.Organization, [Wikidata(entry.GetValue("a Wikidata id"))], null);
            names.TryAdd(entry.Text, AddLinkedName(linked, entry.Text, known));
        }

        AddAll(names, "Entities/places.txt", EntityType.Location);
        AddAll(names, "Entities/organizations.txt", EntityType.Organization);
        AddAll(names, "Entities/peoples.txt", EntityType.Group);
        return names;
    }

    private static KnownName Known(CountryName name) => name.Kind switch
    {
        CountryNameKind.Country => new KnownName(EntityType.Location, [Iso(name.Code), Wikidata(name.WikidataId!)], null, name.Code),
        CountryNameKind.Capital => new KnownName(EntityType.Location, name.WikidataId is { } id ? [Wikidata(id)] : [], null, name.Code),
        _ => new KnownName(EntityType.Group, [Iso(name.Code)], null, name.Code),
    };

    // All names with the same link have the same linked name: the first one in the list.
    private static KnownName AddLinkedName(Dictionary<(EntityType, EntityLink), string> linked, string name, KnownName known)
    {
        if (known.Links is not [var link, ..]) return known;
        linked.TryAdd((known.Type, link), name);
        return known with { LinkedName = linked[(known.Type, link)] };
    }

    private static void AddAll(Dictionary<string, KnownName> names, string list, EntityType type)
    {
        foreach (var entry in WordList.Open(list).Entries) names.TryAdd(entry.Text, new KnownName(type, [], null));
    }

    private static EntityLink Iso(string code) => new("iso3166", code, $"https://www.iso.org/obp/ui/#iso:code:3166:{code}");

    private static EntityLink Wikidata(string id) => new("wikidata", id, $"https://www.wikidata.org/wiki/{id}");
}
