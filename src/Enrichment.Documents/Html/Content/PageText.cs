using AngleSharp.Dom;

namespace Enrichment.Documents.Html.Content;

/// <summary>How much running text each element of a page contains.</summary>
internal sealed class PageText
{
    private const int ShortestParagraph = 40;
    private const double MostLinked = 0.5;

    private readonly Dictionary<INode, int> _running = [];
    private readonly Dictionary<INode, int> _other = [];

    /// <summary>Counts the characters of <paramref name="blocks"/>.</summary>
    public PageText(IReadOnlyList<PageBlock> blocks)
    {
        foreach (var block in blocks)
        {
            var counts = IsRunning(block) ? _running : _other;
            for (INode? at = block.Element; at is not null; at = at.Parent)
                counts[at] = counts.GetValueOrDefault(at) + block.Text.Length;
        }
    }

    /// <summary>Whether <paramref name="block"/> is a paragraph of text, and not a heading, a label, a caption or links.</summary>
    public static bool IsRunning(PageBlock block) =>
        block.Kind == Enrichment.Articles.ParagraphKind.Body && block.LinkShare < MostLinked && block.Text.Length >= ShortestParagraph;

    /// <summary>The characters of paragraphs in <paramref name="element"/>.</summary>
    public int CountRunning(INode element) => _running.GetValueOrDefault(element);

    /// <summary>The characters of other texts in <paramref name="element"/>.</summary>
    public int CountOther(INode element) => _other.GetValueOrDefault(element);
}
