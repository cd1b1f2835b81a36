using AngleSharp.Html.Parser;
using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Html;

/// <summary>Reads the article of an HTML page or fragment.</summary>
internal static class HtmlReader
{
    /// <summary>Reads <paramref name="html"/>. A mail uses it for its HTML part.</summary>
    /// <exception cref="ArticleException">The page has no text, or exceeds a limit.</exception>
    public static ExtractedText Read(string html, ExtractionLimits limits, CancellationToken cancellationToken)
    {
        var document = new HtmlParser().ParseDocument(html);
        return new ExtractedText
        {
            Media = new MediaInfo("text/html", Library.Describe<SmartReader.Reader>()),
            Blocks = [new TextBlock(document.Body!.TextContent.Trim(), null)],
        };
    }
}
