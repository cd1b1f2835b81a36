using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Enrichment.Documents.Html.Content;

namespace Enrichment.Documents.Html.Metadata;

/// <summary>Finds the publication time of a page, as it is written there.</summary>
internal static partial class PagePublished
{
    private const int LongestText = 60;

    private static readonly string[] Names =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datePublished", "article:published", "parsely-pub-date",
        "sailthru.date", "pubdate", "publish-date", "publishdate", "publish_date", "publication_date", "date_published", "published_time", "published",
        "publishtime", "OriginalPublicationDate", "article_date_original", "article.published", "cXenseParse:recs:publishtime", "ptime", "DC.date.issued", "dcterms.issued",
        "dcterms.date", "dc.date", "DC.date.created", "dcterms.created", "dc.created", "citation_publication_date", "citation_date", "date", "created", "article:post_date", "bt:pubDate",
        "dateCreated", "rnews:datePublished", "displaydate", "Last-Modified", "article:modified_time", "og:updated_time", "dateModified",
    ];

    private const string Times = "time[itemprop~=datePublished],time[pubdate],[itemprop~=datePublished],time[datetime],abbr.published[title]";

    private const string DateClasses = "[class*=publish],[class*=Publish],[class*=date],[class*=Date],[class*=posted],[class*=timestamp],[class*=time],[id*=date],[id*=Date]";

    /// <summary>The publication time of <paramref name="page"/>, or null.</summary>
    public static string? Find(IHtmlDocument page, MetaTags tags, JsonLd? jsonLd) =>
        Check(jsonLd?.Published)
        ?? Names[..^4].Select(name => Check(tags.Find(name))).FirstOrDefault(value => value is not null)
        ?? page.QuerySelectorAll(Times).Select(ReadTime).FirstOrDefault(value => value is not null)
        ?? page.QuerySelectorAll(DateClasses).Select(element => FindWritten(element)).FirstOrDefault(value => value is not null)
        ?? Names[^4..].Select(name => Check(tags.Find(name))).FirstOrDefault(value => value is not null);

    private static string? ReadTime(IElement element) =>
        Check(element.GetAttribute("datetime")) ?? Check(element.GetAttribute("content")) ?? Check(element.GetAttribute("title")) ?? FindWritten(element);

    private static string? FindWritten(IElement element)
    {
        var text = PageWords.Read(element);
        return text.Length <= LongestText ? Check(text) : null;
    }

    private static string? Check(string? value) => value is not null && value.Length <= LongestText && Year().IsMatch(value) ? value : null;

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{2}\b|\A(?:19|20)\d{6}")]
    private static partial Regex Year();
}
