using AngleSharp.Dom;

namespace Enrichment.Documents.Html.Content;

/// <summary>Removes the elements of a page that are not displayed or are not text.</summary>
internal static class PageCleaner
{
    private static readonly HashSet<string> Unread =
    [
        "audio", "button", "canvas", "datalist", "embed", "head", "iframe", "input", "link", "map", "meta", "nav", "noscript", "object",
        "progress", "script", "select", "style", "svg", "template", "textarea", "video",
    ];

    /// <summary>Removes them below <paramref name="root"/>.</summary>
    public static void Clean(IElement root)
    {
        for (var index = root.ChildNodes.Length - 1; index >= 0; index--)
        {
            if (root.ChildNodes[index] is not { } child) continue;
            if (child is IElement element && !Unread.Contains(element.LocalName) && !IsHidden(element)) Clean(element);
            else if (child is not IText) root.RemoveChild(child);
        }
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || InlineStyle.Has(element, "display", "none") || InlineStyle.Has(element, "visibility", "hidden");
}
