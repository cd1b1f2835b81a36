using AngleSharp.Html.Dom;
using Enrichment.Documents.Html.Content;

namespace Enrichment.Documents.Html.Metadata;

/// <summary>Finds the headline of a page, without the name of the site.</summary>
internal static class PageTitle
{
    private const int FewestWords = 3;
    private const int Longest = 300;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / "];

    /// <summary>The headline of <paramref name="page"/>, or null.</summary>
    public static string? Find(IHtmlDocument page, MetaTags tags, JsonLd? jsonLd, string? site)
    {
        var headings = page.QuerySelectorAll("h1").Select(PageWords.Read).Where(IsTitle).ToList();
        string?[] written = [jsonLd?.Headline, tags.Find("og:title"), tags.Find("twitter:title"), tags.Find("title", "dc.title", "headline"), page.Title];
        var titles = written.OfType<string>().Select(title => StripSite(PageWords.Collapse(title), site)).Where(IsTitle).ToList();
        return titles.Select(title => headings.Find(heading => IsSame(title, heading))).FirstOrDefault(heading => heading is not null)
            ?? titles.Select(title => headings.Find(heading => IsPart(title, heading))).FirstOrDefault(heading => heading is not null)
            ?? FindItemHeadline(page)
            ?? titles.FirstOrDefault()
            ?? headings.FirstOrDefault();
    }

    private static string? FindItemHeadline(IHtmlDocument page) =>
        page.QuerySelectorAll("[itemprop~=headline]").Where(element => element.LocalName is "h1" or "h2").Select(PageWords.Read).FirstOrDefault(IsTitle);

    private static bool IsTitle(string text) => text.Length is > 0 and <= Longest && text.Any(char.IsLetter);

    private static bool IsSame(string title, string heading) => PageWords.Simplify(title) == PageWords.Simplify(heading);

    // The site adds its name or the section to the title, or the title for sharing is shorter than the heading.
    private static bool IsPart(string title, string heading)
    {
        var (one, other) = (PageWords.Simplify(title), PageWords.Simplify(heading));
        return CountWords(heading) >= FewestWords && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal) || one.EndsWith(other, StringComparison.Ordinal));
    }

    private static string StripSite(string title, string? site)
    {
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && IsSite(title[(at + separator.Length)..], title[..at], separator, site)) return StripSite(title[..at], site);
            at = title.IndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && site is not null && IsSite(title[..at], site)) return StripSite(title[(at + separator.Length)..], site);
        }

        return title.Trim();
    }

    private static bool IsSite(string end, string start, string separator, string? site) =>
        (site is not null && IsSite(end, site)) || (separator is " | " or " :: " or " » " && CountWords(end) <= 4 && CountWords(start) >= FewestWords);

    private static bool IsSite(string text, string site)
    {
        var (one, other) = (PageWords.Simplify(text), PageWords.Simplify(site));
        return one.Length > 0 && other.Length > 0 && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal));
    }

    private static int CountWords(string text) => text.Count(c => c == ' ') + 1;
}
