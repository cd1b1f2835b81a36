using AngleSharp.Dom;
using Enrichment.Articles;

namespace Enrichment.Documents.Html.Content;

/// <summary>How much a block speaks for the article being where it is, for each of its characters.</summary>
/// <param name="known">The text of the article as the metadata has it, or null.</param>
/// <param name="readable">The elements that SmartReader keeps.</param>
internal sealed class BlockWeights(KnownText? known, IReadOnlySet<IElement> readable)
{
    /// <summary>The weight of <paramref name="block"/>; below 0 if it speaks against it.</summary>
    public double Weigh(PageBlock block)
    {
        if (known?.Has(block) == true) return 1.5;
        if (!PageText.IsRunning(block)) return WeighOther(block);
        return (readable.Contains(block.Element) ? 1 : 0.6) * (known is null ? 1 : 0.3);
    }

    private static double WeighOther(PageBlock block)
    {
        if (block.Kind != ParagraphKind.Body) return 0;
        if (block.LinkShare > 0.5) return -0.6;
        return BlockFilter.EndsSentence(block.Text) ? 0.3 : -0.15;
    }
}
