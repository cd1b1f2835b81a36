using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Enrichment.Articles;

namespace Enrichment.Documents.Html.Content;

/// <summary>Parses HTML. Nothing is fetched: the parser has no loader and no script engine.</summary>
internal static class PageParser
{
    private const int MostElements = 200_000;
    private const int CancellationInterval = 1024;

    // The parser nests elements at most 512 deep, as browsers do. Each unclosed element around a paragraph costs it time and memory,
    // because bold text, for example, continues in the next paragraph. So the levels of all elements are counted, in samples.
    private const int MostLevels = 2_000_000;
    private const int LevelInterval = 16;

    /// <summary>Parses <paramref name="html"/>.</summary>
    /// <exception cref="ArticleException">The page has too many elements, or they are nested too deeply.</exception>
    public static IHtmlDocument Parse(string html, CancellationToken cancellationToken)
    {
        var (count, levels, previous) = (0, 0, (IElement?)null);
        return new HtmlParser(new HtmlParserOptions { IsScripting = true, OnCreated = (element, _) => Check(element) }).ParseDocument(html);

        // The parser adds an element to the page after this call, so the previous one is there.
        void Check(IElement element)
        {
            if (++count > MostElements) throw CreateError(ErrorCode.ExpandsTooFar, $"has more than {MostElements:N0} elements");
            if (count % LevelInterval == 0) levels += LevelInterval * previous!.GetAncestors().Count();
            if (levels > MostLevels) throw CreateError(ErrorCode.NestedTooDeeply, "has too many elements inside other elements");
            if (count % CancellationInterval == 0) cancellationToken.ThrowIfCancellationRequested();
            previous = element;
        }
    }

    /// <summary>The paragraphs of <paramref name="text"/>, which is HTML or plain text with one paragraph a line.</summary>
    /// <exception cref="ArticleException">It has too many elements, or they are nested too deeply.</exception>
    public static IEnumerable<string> SplitText(string text, CancellationToken cancellationToken)
    {
        var html = string.Concat(text.Split('\n').Select(line => $"<p>{line}</p>"));
        return BlockWriter.Write(Parse(html, cancellationToken).Body!).Select(block => block.Text);
    }

    private static ArticleException CreateError(ErrorCode code, string problem) =>
        new(code, $"The HTML page {problem}; send in the text of the article.");
}
