using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Enrichment.Documents.Formats;
using Enrichment.Documents.Html.Content;
using Enrichment.Lexicons;

namespace Enrichment.Documents.Html.Metadata;

/// <summary>Finds the authors of a page, without "By".</summary>
internal static partial class PageAuthors
{
    private const int LongestByline = 150;
    private const int MostSpaces = 5;

    private const string Elements =
        "[itemprop~=author],[rel~=author],[class*=byline],[class*=Byline],[class*=author-name],[class*=authorName],[class~=author]";

    private static readonly WordSet BylineWords = Lexicon.Open(typeof(PageAuthors).Assembly, "byline-words.txt").ToWordSet();

    /// <summary>The authors of <paramref name="page"/>, in order.</summary>
    public static IReadOnlyList<string> Find(IHtmlDocument page, MetaTags tags, JsonLd? jsonLd)
    {
        IEnumerable<string>[] sources =
        [
            jsonLd?.Authors ?? [],
            tags.FindAll("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "article:author_name"),
            page.QuerySelectorAll(Elements).Select(PageWords.Read).Where(text => text.Length <= LongestByline).Take(1),
        ];
        var names = sources.Select(source => source.SelectMany(Split).Distinct(StringComparer.OrdinalIgnoreCase).ToList());
        return names.FirstOrDefault(found => found.Count > 0) ?? [];
    }

    private static IEnumerable<string> Split(string byline) =>
        Separator().Split(StripStart(WhiteSpace.Collapse(byline))).Select(name => name.Trim(' ', ',', '.', '|')).Where(IsName);

    private static string StripStart(string byline)
    {
        for (var at = Math.Min(byline.Length, 20) - 1; at > 0; at--)
        {
            if (byline[at] is ' ' or ':' && BylineWords.Has(byline.AsSpan(0, at))) return byline[(at + 1)..].TrimStart();
        }

        return byline;
    }

    private static bool IsName(string name) =>
        name.Length > 1
        && char.IsLetter(name[0])
        && name.Count(c => c == ' ') <= MostSpaces
        && !name.Any(char.IsDigit)
        && !Address().IsMatch(name);

    [GeneratedRegex(@"\s*[,;|]\s*|\s+(?:and|und|et|y|e|en|og|och|&)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"@|://|www\.", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
