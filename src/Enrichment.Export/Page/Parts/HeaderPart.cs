using Enrichment.Export.Writing;
using static Enrichment.Export.Page.Parts.PageWords;

namespace Enrichment.Export.Page.Parts;

/// <summary>The head of the page: headline, metadata, the counts, and the links to the parts of the page.</summary>
internal static class HeaderPart
{
    private const int MaxTitleLength = 300;

    /// <summary>The title of the page.</summary>
    public static string GetTitle(PageArticle page) => ToLine(page.Document.Article.Title ?? page.Document.Name, MaxTitleLength);

    /// <summary>Writes the part.</summary>
    public static void Write(HtmlWriter html, PageArticle page)
    {
        html.Start("header", ("class", "top")).Element("h1", GetTitle(page), ("dir", "auto"));
        html.Start("p", ("class", "facts"));
        foreach (var fact in GetFacts(page)) html.Element("span", fact, ("dir", "auto"));
        WriteAddress(html, page.Document.Article.Url);
        html.End("p").Start("p", ("class", "counts"));
        foreach (var (count, kind) in GetCounts(page)) html.Element("span", count, ("class", kind));
        html.End("p").End("header").Line();
    }

    /// <summary>Where the article is from, in one line, for quotations of its claims.</summary>
    public static string GetReference(PageArticle page)
    {
        var article = page.Document.Article;
        string?[] parts = [GetTitle(page), article.Publisher, article.Published?.ToString(), WebAddress.Normalize(article.Url)];
        return string.Join(", ", parts.OfType<string>().Select(part => ToLine(part, MaxTitleLength)));
    }

    /// <summary>Writes the links to the parts, the strip, and the tools that need the script.</summary>
    public static void WriteBar(HtmlWriter html, PageArticle page)
    {
        var document = page.Document;
        html.Start("div", ("class", "bar")).Start("nav", ("aria-label", "Parts of the page"));
        (string Target, string Name, int Count)[] parts =
        [
            ("disputes", "Disputes", document.Disputes!.Count),
            ("claims", "Claims", page.Claims.Count),
            ("entities", "Entities", page.Entities.Count),
            ("warnings", "Warnings", document.Warnings.Count),
        ];
        html.Element("a", "Text", ("href", "#text"));
        foreach (var (target, name, count) in parts.Where(part => part.Count > 0))
            html.Start("a", ("href", $"#{target}")).Text(name).Text(" ").Element("b", Number(count)).End("a");
        html.End("nav").Html(PageAssets.Tools);
        SentimentStrip.Write(html, document);
        html.End("div").Line();
    }

    private static IEnumerable<string> GetFacts(PageArticle page)
    {
        var article = page.Document.Article;
        if (article.Publisher is { } publisher) yield return ToLine(publisher);
        if (article.Section is { } section) yield return ToLine(section);
        if (article.Authors.Count > 0) yield return ToLine($"By {string.Join(", ", article.Authors)}");
        yield return article.Published is { } published ? $"Published {published}" : "Publication date unknown";
        if (article.Language != "und") yield return $"Language: {ToLine(article.Language)}";
        if (article.Title is not null) yield return ToLine(page.Document.Name);
    }

    private static IEnumerable<(string Count, string? Kind)> GetCounts(PageArticle page)
    {
        var (flags, sentiment) = (page.Document.Flags!, page.Document.Sentiment!);
        yield return (Count(page.Claims.Count, "claim"), null);
        if (flags.DisputedClaims > 0) yield return ($"{flags.DisputedClaims} disputed", "disputed");
        if (flags.DeniedClaims > 0) yield return (Count(flags.DeniedClaims, "denial"), "denies");
        if (flags.AllegedClaims > 0) yield return ($"{flags.AllegedClaims} alleged", null);
        if (flags.HedgedClaims > 0) yield return ($"{flags.HedgedClaims} hedged", null);
        if (flags.UnattributedClaims > 0) yield return ($"{flags.UnattributedClaims} without a named source", null);
        yield return (Count(page.Entities.Count, "entity"), null);
        yield return ($"sentiment {GetName(sentiment.Label)} {Score(sentiment.Score)}", null);
    }

    private static void WriteAddress(HtmlWriter html, string? address)
    {
        if (WebAddress.Normalize(address) is not { } url) return;
        html.Element("a", new Uri(url).Host, ("href", url), ("rel", "noopener noreferrer"));
    }
}
