using AngleSharp.Dom;
using Enrichment.Lexicons;

namespace Enrichment.Documents.Html.Content;

/// <summary>Removes the parts of a page that are not an article: navigation, links to other articles, share bars, comments.</summary>
internal static class NoiseRemover
{
    // An element that has most of the page's text is not noise, whatever its name is.
    private const double LargestNoise = 0.4;
    private const int LongestShort = 250;

    private static readonly WordSet Noise = ReadNoise("");
    private static readonly WordSet ShortNoise = ReadNoise("short");
    private static readonly WordSet LongNoise = ReadNoise("long");

    private static readonly HashSet<string> NoiseTags = ["aside", "footer", "form", "dialog", "menu", "nav"];

    private static readonly HashSet<string> NoiseRoles =
    [
        "alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar", "navigation", "search", "tablist", "toolbar",
    ];

    /// <summary>Removes them below <paramref name="root"/>.</summary>
    public static void Clean(IElement root, PageText text)
    {
        Clean(root, text, LargestNoise * text.CountRunning(root), text.CountRunning(root) - 200);
    }

    private static void Clean(IElement parent, PageText text, double most, double mostLong)
    {
        for (var index = parent.ChildNodes.Length - 1; index >= 0; index--)
        {
            if (parent.ChildNodes[index] is not IElement element) continue;
            var running = text.CountRunning(element);
            var isNoise = running <= most && (IsNoise(element) || (running + text.CountOther(element) <= LongestShort && ClassWords.HasAny(element, ShortNoise)));
            isNoise |= running <= mostLong && ClassWords.HasAny(element, LongNoise);
            if (isNoise && !HasPost(element)) parent.RemoveChild(element);
            else Clean(element, text, most, mostLong);
        }
    }

    private static bool IsNoise(IElement element) =>
        NoiseTags.Contains(element.LocalName)
        || (element.GetAttribute("role") is { } role && NoiseRoles.Contains(role))
        || (element.LocalName is not ("body" or "h1") && ClassWords.HasAny(element, Noise));

    private static bool HasPost(IElement element) =>
        ElementKinds.IsPost(element) || element.QuerySelectorAll("blockquote").Any(ElementKinds.IsPost);

    private static WordSet ReadNoise(string size) => WordSet.Create(
        Lexicon.Open(typeof(NoiseRemover).Assembly, "page-noise.txt").Entries.Where(entry => entry.Classes == size).Select(entry => entry.Text));
}
