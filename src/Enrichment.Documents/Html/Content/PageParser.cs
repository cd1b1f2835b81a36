using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Html.Content;

/// <summary>Parses HTML. Nothing is fetched: the parser has no loader and no script engine.</summary>
internal static class PageParser
{
    private const int MostElements = 300_000;
    private const int CancellationInterval = 1024;

    // The parser nests elements at most 512 deep, as browsers do. It accepts more, but needs much time for each.
    private const int MostDeepElements = 2_000;
    private const int DepthInterval = 16;

    /// <summary>Parses <paramref name="html"/>.</summary>
    /// <exception cref="ArticleException">The page has too many elements, or they are nested too deeply.</exception>
    public static IHtmlDocument Parse(string html, ExtractionLimits limits, CancellationToken cancellationToken)
    {
        var (count, deep, previous) = (0, 0, (IElement?)null);
        return new HtmlParser(new HtmlParserOptions { IsScripting = true, OnCreated = (element, _) => Check(element) }).ParseDocument(html);

        // The parser adds an element to the page after this call, so the previous one is there.
        void Check(IElement element)
        {
            if (++count > MostElements) throw CreateError(ErrorCode.ExpandsTooFar, $"has more than {MostElements:N0} elements");
            if (count % DepthInterval == 0 && previous?.GetAncestors().Count() >= limits.Nesting) deep += DepthInterval;
            if (deep > MostDeepElements) throw CreateError(ErrorCode.NestedTooDeeply, $"has elements in more than {limits.Nesting} levels");
            if (count % CancellationInterval == 0) cancellationToken.ThrowIfCancellationRequested();
            previous = element;
        }
    }

    /// <summary>The paragraphs of <paramref name="text"/>, which is HTML or plain text with one paragraph a line.</summary>
    /// <exception cref="ArticleException">It has too many elements, or they are nested too deeply.</exception>
    public static IEnumerable<string> SplitText(string text, ExtractionLimits limits, CancellationToken cancellationToken)
    {
        var html = string.Concat(text.Split('\n').Select(line => $"<p>{line}</p>"));
        return BlockWriter.Write(Parse(html, limits, cancellationToken).Body!).Select(block => block.Text);
    }

    private static ArticleException CreateError(ErrorCode code, string problem) =>
        new(code, $"The HTML page {problem}; send in the text of the article.");
}
