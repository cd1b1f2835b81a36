using Enrichment.Export.Page.Parts;
using Enrichment.Pipeline;

namespace Enrichment.Export.Page;

/// <summary>
/// The page of an article: one HTML file without requests, in which everything from the article is escaped. The same article gives the same
/// bytes.
/// </summary>
public static class ArticlePage
{
    /// <summary>The extension of the file, with its dot.</summary>
    public const string Extension = ".html";

    /// <summary>The content security policy of the page, for a server that sends the page. It is also in the page.</summary>
    public static string Policy => PageAssets.Policy;

    // Above this length, in UTF-16 code units, the browser lays out only the rows in view.
    private const int LongText = 30_000;

    private const string Generator = "Enrichment article page";

    private static readonly string Start =
        $"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"generator\" content=\"{Generator}\">\n";

    /// <summary>Creates the page, in UTF-8.</summary>
    /// <param name="article">An output document that <see cref="DocumentReader"/> has checked.</param>
    public static byte[] Create(EnrichedArticle article)
    {
        var (html, page) = (new HtmlWriter(), new PageArticle(article));
        WriteHead(html, page);
        html.Start("body", ("class", page.Text.Length > LongText ? "long" : null), ("data-article", HeaderPart.GetReference(page)));
        html.Line().Element("a", "Skip to the text", ("class", "skip"), ("href", "#text")).Line();
        HeaderPart.Write(html, page);
        HeaderPart.WriteBar(html, page);
        html.Start("main").Line();
        WarningPart.WriteNote(html, page);
        new TextPart(html, page).Write();
        DisputePart.Write(html, page);
        ClaimTablePart.Write(html, page);
        new EntityPart(html, page).Write();
        html.End("main").Line();
        WarningPart.Write(html, page);
        html.Html(PageAssets.Help).Start("script").Html(PageAssets.Script).End("script").Line().Html("</body>\n</html>\n");
        return html.ToBytes();
    }

    /// <summary>The id of the element that shows a claim, for links to it.</summary>
    /// <param name="index">The index of the claim in its article, from 0.</param>
    public static string GetCardId(int index) => ClaimCard.GetId(index);

    /// <summary>Whether a file is the page of an article.</summary>
    /// <param name="start">The first bytes of the file, at least <see cref="StartLength"/> of them if it has as many.</param>
    public static bool IsPage(ReadOnlySpan<byte> start) => start.StartsWith(System.Text.Encoding.UTF8.GetBytes(Start));

    /// <summary>How many bytes identify a page.</summary>
    public static int StartLength => Start.Length;

    private static void WriteHead(HtmlWriter html, PageArticle page)
    {
        html.Html(Start).Start("meta", ("http-equiv", "Content-Security-Policy"), ("content", PageAssets.Policy)).Line();
        html.Start("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Start("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        html.Start("meta", ("name", "referrer"), ("content", "no-referrer")).Line();
        html.Element("title", HeaderPart.GetTitle(page)).Line();
        html.Start("style").Html(PageAssets.Style).End("style").Line().Html("</head>\n");
    }
}
