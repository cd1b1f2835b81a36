using AngleSharp.Html.Dom;
using Enrichment.Documents.Formats;
using Enrichment.Documents.Html.Content;

namespace Enrichment.Documents.Html.Metadata;

/// <summary>Finds the headline of a page, without the name of the site.</summary>
internal static class PageTitle
{
    private const int FewestWords = 3;
    private const int MostWordsOfSite = 4;
    private const int Longest = 300;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", ": "];

    // After these, the name of a section or a site is usual, but no part of a headline.
    private static readonly string[] ClearSeparators = [" | ", " :: ", " » "];

    /// <summary>The headline of <paramref name="page"/>, or null.</summary>
    public static string? Find(IHtmlDocument page, MetaTags tags, JsonLd? jsonLd, string? site)
    {
        var headings = page.QuerySelectorAll("h1").Select(PageWords.Read).Where(IsTitle).ToList();
        var titles = FindWritten(page, tags, jsonLd).Select(title => StripSite(title, site)).Where(IsTitle).ToList();
        return FindHeading(IsSame)
            ?? FindHeading(IsPart)
            ?? page.QuerySelectorAll("h1[itemprop~=headline],h2[itemprop~=headline]").Select(PageWords.Read).FirstOrDefault(IsTitle)
            ?? titles.Concat(headings).FirstOrDefault();

        string? FindHeading(Func<string, string, bool> matches) =>
            titles.Select(title => headings.Find(heading => matches(title, heading))).FirstOrDefault(heading => heading is not null);
    }

    private static IEnumerable<string> FindWritten(IHtmlDocument page, MetaTags tags, JsonLd? jsonLd)
    {
        string?[] titles =
        [
            jsonLd?.Headline, tags.Find("og:title"), tags.Find("twitter:title"), tags.Find("title", "dc.title", "headline"), page.Title,
        ];
        return titles.OfType<string>().Select(WhiteSpace.Collapse);
    }

    private static bool IsTitle(string text) => text.Length is > 0 and <= Longest && text.Any(char.IsLetter);

    private static bool IsSame(string title, string heading) => PageWords.Simplify(title) == PageWords.Simplify(heading);

    // The site adds its name or the section to the title, or the title for sharing is shorter than the heading.
    private static bool IsPart(string title, string heading)
    {
        var (one, other) = (PageWords.Simplify(title), PageWords.Simplify(heading));
        return CountWords(heading) >= FewestWords
            && (one.StartsWith(other, StringComparison.Ordinal)
                || other.StartsWith(one, StringComparison.Ordinal)
                || one.EndsWith(other, StringComparison.Ordinal));
    }

    private static string StripSite(string title, string? site)
    {
        foreach (var separator in Separators)
        {
            var end = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (end > 0 && IsSiteAtEnd(title, end, separator, site)) return StripSite(title[..end], site);
            var start = title.IndexOf(separator, StringComparison.Ordinal);
            if (start > 0 && IsSite(title[..start], site)) return StripSite(title[(start + separator.Length)..], site);
        }

        return title.Trim();
    }

    private static bool IsSiteAtEnd(string title, int end, string separator, string? site)
    {
        var last = title[(end + separator.Length)..];
        if (IsSite(last, site)) return true;
        return ClearSeparators.Contains(separator) && CountWords(last) <= MostWordsOfSite && CountWords(title[..end]) >= FewestWords;
    }

    private static bool IsSite(string text, string? site)
    {
        var (one, other) = (PageWords.Simplify(text), PageWords.Simplify(site ?? ""));
        return one.Length > 0
            && other.Length > 0
            && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal));
    }

    private static int CountWords(string text) => text.Count(c => c == ' ') + 1;
}
