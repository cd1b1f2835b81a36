using AngleSharp.Dom;
using Enrichment.Lexicons;

namespace Enrichment.Documents.Html.Content;

/// <summary>Finds the element of a page that contains the article.</summary>
internal static class ArticleFinder
{
    private const double AlmostAll = 0.93;
    private const int ShortestArticle = 150;

    private static readonly WordSet BodyNames = Lexicon.Open(typeof(ArticleFinder).Assembly, "page-bodies.txt").ToWordSet();

    /// <summary>The element in <paramref name="body"/> whose <paramref name="blocks"/> are most likely the article.</summary>
    public static IElement Find(IElement body, IReadOnlyList<PageBlock> blocks, BlockWeights weights, ArticleClues clues)
    {
        var best = FindBest(body, Sum(blocks, weights.Weigh));
        var positive = Sum(blocks, block => Math.Max(0, weights.Weigh(block)));
        best = Shrink(best, positive);
        return FindTitled(best, clues, new PageText(blocks)) ?? best;
    }

    private static Dictionary<IElement, double> Sum(IReadOnlyList<PageBlock> blocks, Func<PageBlock, double> weigh)
    {
        var sums = new Dictionary<IElement, double>();
        foreach (var block in blocks)
        {
            var weight = weigh(block) * block.Text.Length;
            for (var at = block.Element; at is not null; at = at.ParentElement) sums[at] = sums.GetValueOrDefault(at) + weight;
        }

        return sums;
    }

    private static IElement FindBest(IElement body, Dictionary<IElement, double> sums)
    {
        var (best, most) = (body, 0.0);
        foreach (var (element, sum) in sums)
        {
            var total = sum * GetFactor(element);
            var isBetter = total > most || (total == most && best.Contains(element));
            if (isBetter && body.Contains(element)) (best, most) = (element, total);
        }

        return best;
    }

    private static double GetFactor(IElement element)
    {
        if (element.GetAttribute("itemprop") == "articleBody" || element.GetAttribute("property") == "articleBody") return 1.3;
        if (ClassWords.HasAny(element, BodyNames)) return 1.2;
        return element.LocalName switch { "article" => 1.15, "body" => 0.9, _ => 1 };
    }

    // The text around almost all of the article is a byline, a date or links.
    private static IElement Shrink(IElement element, Dictionary<IElement, double> sums)
    {
        var enough = AlmostAll * sums.GetValueOrDefault(element);
        while (element.Children.FirstOrDefault(child => sums.GetValueOrDefault(child) >= enough) is { ChildElementCount: > 1 } child
            && ElementKinds.IsBlock(child)) element = child;
        return element;
    }

    // Of several articles side by side, the one with the title of the page is the article.
    private static IElement? FindTitled(IElement root, ArticleClues clues, PageText text)
    {
        var articles = root.QuerySelectorAll("article")
            .Where(article => article.ParentElement?.Closest("article") is null && text.CountRunning(article) >= ShortestArticle)
            .ToList();
        if (articles.Count < 2) return null;
        var titled = articles.Where(article => article.QuerySelectorAll("h1,h2,h3").Any(heading => IsTitle(heading, clues))).ToList();
        return titled.Count == 1 ? titled[0] : null;
    }

    private static bool IsTitle(IElement heading, ArticleClues clues) => BlockWriter.Write(heading).Any(clues.IsTitle);
}
