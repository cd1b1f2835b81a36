using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Enrichment.Articles;

namespace Enrichment.Documents.Html.Content;

/// <summary>Finds the article of a page and the paragraphs in it.</summary>
internal static class PageArticle
{
    // If the page displays less of the text in its metadata, a script would have displayed the rest.
    private const double ShareShown = 0.3;
    private const double ShareReliable = 0.7;

    /// <summary>The paragraphs of the article, the title first. Both pages are changed.</summary>
    /// <param name="page">The page.</param>
    /// <param name="copy">The same page again.</param>
    /// <param name="clues">What the metadata of the page says.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public static IReadOnlyList<TextBlock> Find(
        IHtmlDocument page, IHtmlDocument copy, ArticleClues clues, CancellationToken cancellationToken)
    {
        if (page.Body is not { } body) return [];
        PageCleaner.Clean(body);
        PageCleaner.Clean(copy.Body!);
        var readable = Readability.FindArticle(page, copy);
        cancellationToken.ThrowIfCancellationRequested();
        var all = BlockWriter.Write(body);
        NoiseRemover.Clean(body, new PageText(all));
        var blocks = BlockWriter.Write(body);
        if (blocks.Count == 0) blocks = all;
        var known = KnownText.Create(clues.Body);
        var shown = known?.FindShare(blocks) ?? 1;
        if (shown < ShareShown || blocks.Count == 0) return ReadBody(clues, cancellationToken);
        return FindShown(body, blocks, clues, shown >= ShareReliable ? known : null, readable);
    }

    private static List<TextBlock> FindShown(
        IElement body, IReadOnlyList<PageBlock> blocks, ArticleClues clues, KnownText? known, IReadOnlySet<IElement> readable)
    {
        var root = ArticleFinder.Find(body, blocks, new BlockWeights(known, readable), clues);
        NoiseRemover.CleanArticle(root, new PageText(blocks));
        var inside = BlockFilter.Filter(blocks.Where(block => root.Contains(block.Element)), known);
        if (inside.Count == 0) inside = [.. blocks];
        var article = ArticleStart.Complete(inside, blocks, clues);
        return [.. article.Select(block => new TextBlock(block.Text, block.Kind))];
    }

    private static List<TextBlock> ReadBody(ArticleClues clues, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(clues.Body)) return [];
        var paragraphs = PageParser.SplitText(clues.Body, cancellationToken).Select(text => new TextBlock(text, ParagraphKind.Body));
        return clues.Metadata.Title is { } title ? [new TextBlock(title, ParagraphKind.Heading), .. paragraphs] : [.. paragraphs];
    }
}
