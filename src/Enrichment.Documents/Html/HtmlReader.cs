using Enrichment.Articles;
using Enrichment.Documents.Formats;
using Enrichment.Documents.Html.Content;
using Enrichment.Documents.Html.Metadata;

namespace Enrichment.Documents.Html;

/// <summary>Reads the article of an HTML page or fragment.</summary>
internal static class HtmlReader
{
    private static readonly MediaInfo Media = new("text/html", Library.Describe<SmartReader.Reader>());

    /// <summary>Reads <paramref name="html"/>. A mail uses it for its HTML part.</summary>
    /// <exception cref="ArticleException">The page has no text, or exceeds a limit.</exception>
    public static ExtractedText Read(string html, CancellationToken cancellationToken)
    {
        var page = PageParser.Parse(html, cancellationToken);
        var jsonLd = JsonLd.Read(page);
        var tags = new MetaTags(page);
        var metadata = PageMetadata.Read(page, tags, jsonLd);
        var clues = new ArticleClues(metadata, tags.Find("og:description", "description", "twitter:description"), jsonLd?.Body);
        // SmartReader changes the page that it reads.
        var copy = PageParser.Parse(html, cancellationToken);
        var article = PageArticle.Find(page, copy, clues, cancellationToken);
        return article.Count > 0
            ? new ExtractedText { Media = Media, Metadata = metadata, Blocks = article }
            : throw new ArticleException(ErrorCode.NoText, "The HTML page has no text; send in the text of the article.");
    }
}
