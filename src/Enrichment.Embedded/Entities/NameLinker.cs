using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>
/// Links names to the registers they stand in: countries to ISO 3166 and Wikidata, capitals and organizations to Wikidata, peoples to the code
/// of their country. A name is linked only if it is of the type the list says, and nothing in the article speaks against it.
/// </summary>
internal sealed class NameLinker
{
    private readonly HashSet<string> _written;
    private readonly HashSet<string> _elsewhere;
    private readonly HashSet<string?> _sureCountries;
    private readonly string _text;

    private NameLinker(string text, IReadOnlyList<RecognizedName> names)
    {
        _text = text;
        _written = [.. names.Select(Written)];
        _elsewhere = [.. names.Where(IsElsewhere).Select(Written)];
        _sureCountries = [.. names.Where(name => !LinkDoubts.IsDoubtful(Written(name))).Select(name => Known(name)?.Country)];
    }

    /// <summary><paramref name="names"/> with their links; whatever links they had are replaced.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="names">The names in it.</param>
    public static IReadOnlyList<RecognizedName> Link(string text, IReadOnlyList<RecognizedName> names)
    {
        var linker = new NameLinker(text, names);
        return [.. names.Select(name => name with { Links = linker.LinksOf(name) })];
    }

    private IReadOnlyList<EntityLink> LinksOf(RecognizedName name) => Known(name) is { } known && IsSure(Written(name), known) ? known.Links : [];

    private bool IsSure(string name, KnownName known)
    {
        if (_elsewhere.Contains(name) || LinkDoubts.Rivals(name).Any(_written.Contains)) return false;
        return !LinkDoubts.IsDoubtful(name) || (LinkDoubts.CanBeSure(name) && known.Country is { } country && _sureCountries.Contains(country));
    }

    // "Tbilisi, Georgia" is where it should be.
    private bool IsElsewhere(RecognizedName name)
    {
        if (name.Type != EntityType.Location) return false;
        var rest = _text.AsSpan(name.End);
        if (LinkDoubts.GoesOn(rest)) return true;
        return LinkDoubts.StateBehind(rest) is { } state && (Gazetteer.Find(state)?.Country is not { } country || country != Known(name)?.Country);
    }

    private KnownName? Known(RecognizedName name) => Gazetteer.Find(Written(name)) is { } known && known.Type == name.Type ? known : null;

    // "The Taliban's" is listed as "Taliban".
    private string Written(RecognizedName name)
    {
        var written = name.In(_text);
        if (Gazetteer.Find(written) is not null) return written;
        var start = written.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        var end = written.EndsWith("'s", StringComparison.Ordinal) || written.EndsWith("’s", StringComparison.Ordinal) ? written.Length - 2 : written.Length;
        return start < end ? written[start..end] : written;
    }
}
