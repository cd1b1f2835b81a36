using System.Text.RegularExpressions;
using Enrichment.Articles;

namespace Enrichment.Documents.Html.Content;

/// <summary>Puts the title and the summary in front of an article, and leaves out its byline.</summary>
internal static partial class ArticleStart
{
    private const int LongestDate = 120;
    private const int MostBetween = 6;
    private const int ShortestSummary = 40;
    private const double LeastDigits = 0.25;
    private const double LeastAfterTitle = 0.25;
    private const double MostLinked = 0.3;

    /// <summary>The article that consists of <paramref name="article"/>.</summary>
    /// <param name="article">The blocks in the element with the article.</param>
    /// <param name="page">All blocks of the page.</param>
    /// <param name="clues">What the metadata of the page says.</param>
    public static IEnumerable<PageBlock> Complete(IReadOnlyList<PageBlock> article, IReadOnlyList<PageBlock> page, ArticleClues clues)
    {
        article = SkipToTitle(article, clues);
        var hasByline = clues.Metadata.Published is not null;
        var start = Math.Max(0, article.ToList().FindIndex(block => PageText.IsRunning(block) && !IsDate(block)));
        var rest = article.Where((block, at) => !clues.IsTitle(block) && !(at < start && IsLead(block))).ToList();
        var summary = FindSummary(article, page, clues).Where(block => !IsIn(rest, block));
        if (clues.Metadata.Title is not { } title) return [.. summary, .. rest];
        return [new PageBlock(title, ParagraphKind.Heading, article[0].Element, 0), .. summary, .. rest];

        bool IsLead(PageBlock block) => clues.IsLikeTitle(block) || (hasByline && IsLabel(block));
    }

    // News in brief or links can be in front of the title.
    private static IReadOnlyList<PageBlock> SkipToTitle(IReadOnlyList<PageBlock> article, ArticleClues clues)
    {
        var title = article.ToList().FindIndex(block => block.Kind == ParagraphKind.Heading && clues.IsTitle(block));
        if (title <= 0 || CountRunning(article.Skip(title)) < LeastAfterTitle * CountRunning(article)) return article;
        return [.. article.Skip(title)];
    }

    private static int CountRunning(IEnumerable<PageBlock> blocks) => blocks.Where(PageText.IsRunning).Sum(block => block.Text.Length);

    private static bool IsIn(List<PageBlock> blocks, PageBlock block) =>
        blocks.Exists(other => other.Text.Contains(block.Text, StringComparison.Ordinal));

    // A byline, a date, the name of the section.
    private static bool IsLabel(PageBlock block) =>
        block.Kind == ParagraphKind.Body && (!BlockFilter.EndsSentence(block.Text) || IsDate(block));

    private static bool IsDate(PageBlock block) =>
        block.Text.Length <= LongestDate
        && block.Text.Count(char.IsDigit) >= LeastDigits * block.Text.Count(char.IsLetterOrDigit)
        && TimeOrYear().IsMatch(block.Text);

    [GeneratedRegex(@"\d:\d\d|(19|20)\d\d")]
    private static partial Regex TimeOrYear();

    // The summary is between the title and the text, or anywhere before the text if the metadata repeats it.
    private static List<PageBlock> FindSummary(IReadOnlyList<PageBlock> article, IReadOnlyList<PageBlock> page, ArticleClues clues)
    {
        var before = page.TakeWhile(block => block != article[0]).ToList();
        if (before.Find(clues.IsDescription) is { Text.Length: >= ShortestSummary } description) return [description];
        var title = before.FindLastIndex(clues.IsTitle);
        var between = title < 0 ? [] : before.Skip(title + 1).ToList();
        return between.Count > MostBetween ? [] : [.. between.Where(IsSummary).Take(1)];
    }

    private static bool IsSummary(PageBlock block) =>
        block.Kind is ParagraphKind.Body or ParagraphKind.Heading && block.Text.Length >= ShortestSummary && block.LinkShare < MostLinked;
}
