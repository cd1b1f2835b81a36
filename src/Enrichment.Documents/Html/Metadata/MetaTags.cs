using AngleSharp.Html.Dom;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Html.Metadata;

/// <summary>The meta elements of a page, by their name, property or itemprop without regard to case.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the meta elements of <paramref name="page"/>.</summary>
    public MetaTags(IHtmlDocument page)
    {
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var names = (meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? "").Split(' ');
            var value = WhiteSpace.Collapse(meta.GetAttribute("content")!);
            if (value.Length == 0) continue;
            foreach (var name in names.Where(name => name.Length > 0))
            {
                if (!_values.TryGetValue(name, out var values)) _values[name] = values = [];
                values.Add(value);
            }
        }
    }

    /// <summary>The first value of the first of <paramref name="names"/> that the page has, or null.</summary>
    public string? Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var values)) return values[0];
        }

        return null;
    }

    /// <summary>All values of the first of <paramref name="names"/> that the page has.</summary>
    public IReadOnlyList<string> FindAll(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var values)) return values;
        }

        return [];
    }
}
