using System.Text.RegularExpressions;
using Enrichment.Entities;

namespace Enrichment.Corrections;

/// <summary>Parses links to knowledge bases: "wikidata:Q889", "iso3166:AF", or the address of an entry.</summary>
internal static partial class LinkParser
{
    /// <summary>The link, or null if <paramref name="text"/> is none.</summary>
    public static EntityLink? Parse(string text)
    {
        if (WikidataId().Match(text) is { Success: true } item)
            return new EntityLink("wikidata", item.Groups[1].Value, $"https://www.wikidata.org/wiki/{item.Groups[1].Value}");
        if (CountryCode().Match(text) is { Success: true } country)
            return CreateCountry(country.Groups[1].Value);
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? CreateFromAddress(uri)
            : null;
    }

    private static EntityLink CreateCountry(string code) => new("iso3166", code, $"https://www.iso.org/obp/ui/#iso:code:3166:{code}");

    private static EntityLink CreateFromAddress(Uri uri)
    {
        var path = Uri.UnescapeDataString(uri.AbsolutePath).Trim('/');
        var isPage = path.Length > 5 && path.StartsWith("wiki/", StringComparison.Ordinal);
        if (isPage && uri.Host.EndsWith(".wikipedia.org", StringComparison.Ordinal))
            return new EntityLink("wikipedia", path[5..], uri.AbsoluteUri);
        return new EntityLink(uri.Host, path.Length > 0 ? path : uri.Host, uri.AbsoluteUri);
    }

    [GeneratedRegex(@"^(?:wikidata:|https?://(?:www\.)?wikidata\.org/(?:wiki|entity)/)?(Q[1-9][0-9]{0,11})$")]
    private static partial Regex WikidataId();

    [GeneratedRegex("^iso3166:([A-Z]{2})$")]
    private static partial Regex CountryCode();
}
