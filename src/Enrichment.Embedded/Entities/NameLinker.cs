using Enrichment.Analysis;
using Enrichment.Embedded.Lexicons;
using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>
/// Links names to registers: countries to ISO 3166 and Wikidata, capitals and organizations to Wikidata, peoples to the code
/// of their country. A name is linked only if it has the type of the list entry and the article does not contradict it.
/// </summary>
internal sealed class NameLinker
{
    private readonly string _text;
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _elsewhere = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sureCountries = new(StringComparer.Ordinal);
    private readonly List<(string Written, KnownName? Known)> _names;

    private NameLinker(string text, IReadOnlyList<RecognizedName> names)
    {
        _text = text;
        _names = [.. names.Select(FindKnown)];
        for (var at = 0; at < names.Count; at++)
        {
            var (written, known) = _names[at];
            _written.Add(written);
            if (IsElsewhere(names[at], known)) _elsewhere.Add(written);
            if (known?.Country is { } country && !AmbiguousNames.IsAmbiguous(written)) _sureCountries.Add(country);
        }
    }

    /// <summary><paramref name="names"/> with their links; earlier links are replaced.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="names">The names in it.</param>
    public static IReadOnlyList<RecognizedName> Link(string text, IReadOnlyList<RecognizedName> names)
    {
        var linker = new NameLinker(text, names);
        return [.. names.Select((name, at) => linker.FindLinked(at) is { } known
            ? name with { Links = known.Links, LinkedName = known.LinkedName }
            : name.Links.Count > 0 ? name with { Links = [], LinkedName = null } : name)];
    }

    private KnownName? FindLinked(int at) =>
        _names[at] is (var written, { Links.Count: > 0 } known) && IsSure(written, known) ? known : null;

    private bool IsSure(string name, KnownName known)
    {
        if (_elsewhere.Contains(name) || AmbiguousNames.GetRivals(name).Any(_written.Contains)) return false;
        return !AmbiguousNames.IsAmbiguous(name)
            || (AmbiguousNames.CanBeResolved(name) && known.Country is { } country && _sureCountries.Contains(country));
    }

    // "Tbilisi, Georgia" confirms the country.
    private bool IsElsewhere(RecognizedName name, KnownName? known)
    {
        if (name.Type != EntityType.Location) return false;
        var rest = _text.AsSpan(name.End);
        if (AmbiguousNames.IsLongerName(rest)) return true;
        return AmbiguousNames.FindState(rest) is { } state
            && (Gazetteer.Find(state)?.Country is not { } country || country != known?.Country);
    }

    // "The Taliban's" is listed as "Taliban". For unlisted names any form will do.
    private (string Written, KnownName? Known) FindKnown(RecognizedName name)
    {
        var written = _text.AsSpan(name.Offset, name.Length);
        var known = Gazetteer.Find(written);
        if (known is null)
        {
            if (written.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && written.Length > 4) written = written[4..];
            if (written.EndsWith("'s") || written.EndsWith("’s")) written = written[..^2];
            known = Gazetteer.Find(written);
        }

        return (written.ToString(), known?.Type == name.Type ? known : null);
    }
}
