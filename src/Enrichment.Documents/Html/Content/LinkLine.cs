using AngleSharp.Dom;

namespace Enrichment.Documents.Html.Content;

/// <summary>Lines that are links to other articles although not all of their text is in the link.</summary>
internal static class LinkLine
{
    private const int LongestLabel = 40;
    private const int FewestSpaces = 3;
    private const int FewestItems = 2;
    private const int MostNodes = 50;
    private const int ShortestLink = 15;
    private const double LeastLinked = 0.3;
    private const double MostItems = 0.75;

    /// <summary>Whether <paramref name="block"/> is one.</summary>
    public static bool IsLink(PageBlock block) => IsLabeled(block) || IsItem(block);

    // "Background: The long history of the bridge", with a link after the colon.
    private static bool IsLabeled(PageBlock block)
    {
        var end = block.Text.AsSpan().IndexOfAny(":|：");
        if (end is <= 0 or > LongestLabel || block.Text.AsSpan(end).Count(' ') < FewestSpaces) return false;
        if (block.Text.AsSpan(0, end).ContainsAnyInRange('0', '9')) return false;
        var unlinked = ((1 - block.LinkShare) * block.Text.Length) - block.Text.Count(char.IsWhiteSpace);
        return Math.Abs(unlinked - block.Text.Take(end).Count(c => !char.IsWhiteSpace(c))) <= 1;
    }

    // An item of a list in which almost every item has a link and is no sentence.
    private static bool IsItem(PageBlock block) =>
        block.LinkShare >= LeastLinked
        && !BlockFilter.EndsSentence(block.Text)
        && block.Element is { LocalName: "li", ParentElement: { } list }
        && IsLinkList([.. list.ChildNodes.Take(MostNodes).OfType<IElement>()]);

    // The first items are enough, which limits the time that a very long list takes.
    private static bool IsLinkList(List<IElement> items) =>
        items.Count >= FewestItems && items.Count(HasLink) >= MostItems * items.Count;

    private static bool HasLink(IElement item) =>
        item.QuerySelector("a[href]")?.TextContent.Length >= ShortestLink && !BlockFilter.EndsSentence(item.TextContent.Trim());
}
