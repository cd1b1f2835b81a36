using AngleSharp.Html.Dom;
using Enrichment.Articles;

namespace Enrichment.Documents.Html.Metadata;

/// <summary>Reads the metadata of a page: JSON-LD, meta elements, and elements whose names say what they are.</summary>
internal static class PageMetadata
{
    /// <summary>The metadata of <paramref name="page"/>, which is complete.</summary>
    public static ArticleMetadata Read(IHtmlDocument page, JsonLd? jsonLd)
    {
        var tags = new MetaTags(page);
        var publisher = tags.Find("og:site_name", "application-name", "al:android:app_name", "twitter:app:name:iphone") ?? jsonLd?.Publisher;
        return new ArticleMetadata
        {
            Title = PageTitle.Find(page, tags, jsonLd, publisher),
            Published = PagePublished.Find(page, tags, jsonLd),
            Publisher = publisher,
            Authors = PageAuthors.Find(page, tags, jsonLd),
            Url = FindUrl(page, tags, jsonLd),
            Section = tags.Find("article:section", "section") ?? jsonLd?.Section,
            Language = FindLanguage(page, tags, jsonLd),
        };
    }

    /// <summary>The summary of <paramref name="page"/> for links to it, or null.</summary>
    public static string? FindDescription(IHtmlDocument page) =>
        new MetaTags(page).Find("og:description", "description", "twitter:description");

    private static string? FindUrl(IHtmlDocument page, MetaTags tags, JsonLd? jsonLd)
    {
        string?[] urls = [page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), tags.Find("og:url", "twitter:url"), jsonLd?.Url];
        return urls.FirstOrDefault(url => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https");
    }

    private static string? FindLanguage(IHtmlDocument page, MetaTags tags, JsonLd? jsonLd)
    {
        string?[] languages =
        [
            page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("xml:lang"), page.Body?.GetAttribute("lang"),
            tags.Find("language", "content-language", "og:locale", "dc.language"), jsonLd?.Language,
        ];
        return languages.Select(language => language?.Trim().Replace('_', '-')).FirstOrDefault(language => language is { Length: >= 2 and <= 35 } && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
    }
}
