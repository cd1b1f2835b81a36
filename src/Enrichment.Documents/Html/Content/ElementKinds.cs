using AngleSharp.Dom;
using Enrichment.Articles;
using Enrichment.Lexicons;

namespace Enrichment.Documents.Html.Content;

/// <summary>What the elements of HTML mean for the paragraphs of a text.</summary>
internal static class ElementKinds
{
    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li",
        "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ];

    private static readonly WordSet CaptionNames = Lexicon.Open(typeof(ElementKinds).Assembly, "page-captions.txt").ToWordSet();

    private static readonly string[] PostClasses = ["twitter-tweet", "twitter-video", "instagram-media", "bluesky-embed", "mastodon-embed"];

    /// <summary>Whether a browser starts a new line before and after <paramref name="element"/>.</summary>
    public static bool IsBlock(IElement element) =>
        Blocks.Contains(element.LocalName) || InlineStyle.Has(element, "display", "block");

    /// <summary>Whether <paramref name="element"/> is an embedded post by another author.</summary>
    public static bool IsPost(IElement element) =>
        element.LocalName == "blockquote" && PostClasses.Any(name => element.ClassList.Contains(name));

    /// <summary>Whether the class of <paramref name="element"/> or of the element around it says that it is a caption.</summary>
    public static bool IsCaption(IElement element) =>
        ClassWords.HasAny(element, CaptionNames) || (element.ParentElement is { } parent && ClassWords.HasAny(parent, CaptionNames));

    /// <summary>The kind of the paragraphs in <paramref name="element"/>, if those around it are <paramref name="outer"/>.</summary>
    public static ParagraphKind GetKind(IElement element, ParagraphKind outer) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => ParagraphKind.Heading,
        "figure" or "figcaption" or "caption" => ParagraphKind.Caption,
        _ => outer,
    };
}
