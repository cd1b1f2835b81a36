using AngleSharp.Html.Dom;
using Enrichment.Articles;

namespace Enrichment.Documents.Html.Metadata;

/// <summary>Reads the metadata of a page: JSON-LD, meta elements, and elements whose names say what they are.</summary>
internal static class PageMetadata
{
    private const int LongestLanguage = 35;

    /// <summary>The metadata of <paramref name="page"/>, which is complete.</summary>
    public static ArticleMetadata Read(IHtmlDocument page, MetaTags tags, JsonLd? jsonLd)
    {
        var site = tags.Find("og:site_name", "application-name", "al:android:app_name", "twitter:app:name:iphone");
        var publisher = site ?? jsonLd?.Publisher;
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

    private static string? FindUrl(IHtmlDocument page, MetaTags tags, JsonLd? jsonLd)
    {
        string?[] addresses =
        [
            page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), tags.Find("og:url", "twitter:url"), jsonLd?.Url,
        ];
        return addresses.FirstOrDefault(IsWebAddress);
    }

    private static bool IsWebAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    private static string? FindLanguage(IHtmlDocument page, MetaTags tags, JsonLd? jsonLd)
    {
        string?[] languages =
        [
            page.DocumentElement.GetAttribute("lang"),
            page.DocumentElement.GetAttribute("xml:lang"),
            page.Body?.GetAttribute("lang"),
            tags.Find("language", "content-language", "og:locale", "dc.language"),
            jsonLd?.Language,
        ];
        return languages.Select(language => language?.Trim().Replace('_', '-')).FirstOrDefault(IsLanguageTag);
    }

    private static bool IsLanguageTag(string? language) =>
        language is { Length: >= 2 and <= LongestLanguage } && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
