using AngleSharp.Dom;
using Enrichment.Lexicons;

namespace Enrichment.Documents.Html.Content;

/// <summary>Removes the parts of a page that are not an article: navigation, links to other articles, share bars, comments.</summary>
internal static class NoiseRemover
{
    // An element that has most of the page's text is not noise, whatever its name is.
    private const double LargestNoise = 0.4;
    private const int LongestShort = 250;
    private const int ShortestArticle = 200;

    private static readonly WordSet Noise = ReadNoise("");
    private static readonly WordSet ShortNoise = ReadNoise("short");
    private static readonly WordSet LongNoise = ReadNoise("long");

    private static readonly HashSet<string> NoiseTags = ["aside", "footer", "form", "dialog", "menu", "nav"];

    private static readonly HashSet<string> NoiseRoles =
    [
        "alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar", "navigation", "search", "tablist",
        "toolbar", "tooltip",
    ];

    private static readonly string[] HiddenClasses = ["hidden", "d-none", "is-hidden"];

    /// <summary>Removes them below <paramref name="root"/>, whose text is counted in <paramref name="text"/>.</summary>
    public static void Clean(IElement root, PageText text)
    {
        var running = text.CountRunning(root);
        Clean(root, text, new NoiseSizes((int)(LargestNoise * running), running - ShortestArticle));
    }

    /// <summary>Removes what is not displayed and links to other articles below <paramref name="article"/>.</summary>
    public static void CleanArticle(IElement article, PageText text)
    {
        var most = LargestNoise * text.CountRunning(article);
        foreach (var element in article.QuerySelectorAll("*"))
        {
            var running = text.CountRunning(element);
            var isShort = running + text.CountOther(element) <= LongestShort;
            if (running <= most && (IsHidden(element) || (isShort && IsTeaser(element))) && !HasPost(element)) element.Remove();
        }
    }

    // A name with a colon shows the element on some screens: "hidden md:block".
    private static bool IsHidden(IElement element) =>
        HiddenClasses.Any(element.ClassList.Contains) && !element.ClassList.Any(name => name.Contains(':', StringComparison.Ordinal));

    // A headline with a link to its article.
    private static bool IsTeaser(IElement element) =>
        element.LocalName == "article" && element.QuerySelector("p") is null && element.QuerySelector("a[href]") is not null;

    private static void Clean(IElement parent, PageText text, NoiseSizes sizes)
    {
        for (var index = parent.ChildNodes.Length - 1; index >= 0; index--)
        {
            if (parent.ChildNodes[index] is not IElement element) continue;
            if (IsNoise(element, text, sizes) && !HasPost(element)) parent.RemoveChild(element);
            else Clean(element, text, sizes);
        }
    }

    private static bool IsNoise(IElement element, PageText text, NoiseSizes sizes)
    {
        var running = text.CountRunning(element);
        if (running <= sizes.Long && ClassWords.HasAny(element, LongNoise)) return true;
        if (running > sizes.Usual) return false;
        return IsNoise(element) || (running + text.CountOther(element) <= LongestShort && ClassWords.HasAny(element, ShortNoise));
    }

    private static bool IsNoise(IElement element) =>
        NoiseTags.Contains(element.LocalName)
        || (element.GetAttribute("role") is { } role && NoiseRoles.Contains(role))
        || (element.LocalName is not "h1" && ClassWords.HasAny(element, Noise));

    private static bool HasPost(IElement element) =>
        ElementKinds.IsPost(element) || element.QuerySelectorAll("blockquote").Any(ElementKinds.IsPost);

    private static WordSet ReadNoise(string size) => WordSet.Create(
        from entry in Lexicon.Open(typeof(NoiseRemover).Assembly, "page-noise.txt").Entries
        where entry.Classes == size
        select entry.Text);

    // The most characters of running text in an element of noise.
    private readonly record struct NoiseSizes(int Usual, int Long);
}
