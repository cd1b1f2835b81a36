using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Enrichment.Documents.Html.Content;

namespace Enrichment.Documents.Html.Metadata;

/// <summary>Finds the authors of a page, without "By".</summary>
internal static partial class PageAuthors
{
    private const int LongestByline = 150;
    private const int MostWords = 6;

    private const string Elements = "[itemprop~=author],[rel~=author],[class*=byline],[class*=Byline],[class*=author-name],[class*=authorName],[class~=author]";

    /// <summary>The authors of <paramref name="page"/>, in order.</summary>
    public static IReadOnlyList<string> Find(IHtmlDocument page, MetaTags tags, JsonLd? jsonLd)
    {
        IEnumerable<string>[] sources =
        [
            jsonLd?.Authors ?? [],
            tags.FindAll("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "article:author_name"),
            page.QuerySelectorAll(Elements).Select(PageWords.Read).Where(text => text.Length <= LongestByline).Take(1),
        ];
        foreach (var source in sources)
        {
            var names = source.SelectMany(Split).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (names.Count > 0) return names;
        }

        return [];
    }

    private static IEnumerable<string> Split(string byline) =>
        Separator().Split(Start().Replace(PageWords.Collapse(byline), "")).Select(name => name.Trim(' ', ',', '.', '|')).Where(IsName);

    private static bool IsName(string name) =>
        name.Length > 1 && char.IsLetter(name[0]) && name.Count(c => c == ' ') < MostWords
        && !name.Contains('@') && !name.Contains("://", StringComparison.Ordinal) && !name.Contains("www.", StringComparison.Ordinal) && !name.Any(char.IsDigit);

    [GeneratedRegex(@"\A(?:(?:written|posted|published|reported)\s+)?(?:by|von|par|por|di|door|af|av)[\s:]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"\s*[,;|]\s*|\s+(?:and|und|et|y|e|en|og|och|&)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
