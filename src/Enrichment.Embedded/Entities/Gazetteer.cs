using System.Collections.Frozen;
using Enrichment.Analysis;
using Enrichment.Embedded.Lists;
using Enrichment.Entities;

namespace Enrichment.Embedded.Entities;

/// <summary>The names this provider knows by heart: countries, their capitals and peoples, communities, big places, much-named organizations.</summary>
internal static class Gazetteer
{
    /// <summary>The most words a known name has.</summary>
    public const int LongestName = 7;

    private static readonly FrozenDictionary<string, KnownName> Names = Load().ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, KnownName>.AlternateLookup<ReadOnlySpan<char>> ByText = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What is known of <paramref name="name"/>, or null.</summary>
    public static KnownName? Find(ReadOnlySpan<char> name) => ByText.TryGetValue(name, out var known) ? known : null;

    // Later lists do not overwrite earlier ones: a country is a country before it is anything else.
    private static Dictionary<string, KnownName> Load()
    {
        var names = new Dictionary<string, KnownName>(StringComparer.Ordinal);
        foreach (var line in WordList.Lines("Entities", "countries")) AddCountry(names, line.Split('|'));
        foreach (var line in WordList.Lines("Entities", "organization-links")) AddOrganization(names, line.Split('|'));
        foreach (var place in WordList.Read("Entities", "places")) names.TryAdd(place, new KnownName(EntityType.Location, []));
        foreach (var organization in WordList.Read("Entities", "organizations")) names.TryAdd(organization, new KnownName(EntityType.Organization, []));
        foreach (var people in WordList.Read("Entities", "peoples")) names.TryAdd(people, new KnownName(EntityType.Group, []));
        return names;
    }

    // A people has its country's code, but not its Wikidata id: there the people is something else than the country.
    private static void AddCountry(Dictionary<string, KnownName> names, string[] fields)
    {
        var code = fields[0];
        var iso = new EntityLink("iso3166", code, $"https://www.iso.org/obp/ui/#iso:code:3166:{code}");
        foreach (var name in WordList.Entries(fields[1])) names.TryAdd(name, new KnownName(EntityType.Location, [iso, Wikidata(fields[5])], code));
        foreach (var (capital, id) in WordList.Entries(fields[2]).Zip(WordList.Entries(fields[6]))) names.TryAdd(capital, new KnownName(EntityType.Location, id is "-" ? [] : [Wikidata(id)], code));
        foreach (var people in WordList.Entries(fields[3]).Concat(WordList.Entries(fields[4]))) names.TryAdd(people, new KnownName(EntityType.Group, [iso], code));
    }

    private static void AddOrganization(Dictionary<string, KnownName> names, string[] fields)
    {
        foreach (var name in WordList.Entries(fields[1])) names.TryAdd(name, new KnownName(EntityType.Organization, [Wikidata(fields[0])]));
    }

    private static EntityLink Wikidata(string id) => new("wikidata", id, $"https://www.wikidata.org/wiki/{id}");
}
