using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline.Sweeping;

/// <summary>
/// Sorts articles, which are listed page by page, into the order in which their outputs are listed. For example, "a-1.json" is listed
/// before "a.json", but "a" before "a-1". It holds at most one page and the names that are prefixes of the last name on the page.
/// </summary>
/// <param name="store">The store.</param>
internal sealed class OutputOrder(IArticleStore store)
{
    private List<Entry> _heldOver = [];

    /// <summary>Adds the next page.</summary>
    /// <param name="page">The articles on it.</param>
    /// <param name="isLast">Whether no other page will be added.</param>
    /// <returns>
    /// The articles whose outputs can be looked up in the listings now, in order, and the articles whose outputs can be anywhere in the
    /// listings because the store has shortened their names.
    /// </returns>
    public (IReadOnlyList<ListedArticle> InOrder, IReadOnlyList<ListedArticle> OutOfOrder) Add(
        IReadOnlyList<ListedArticle> page, bool isLast)
    {
        var added = page.Select(article => new Entry(article, store.GetListedPath(DocumentKey.ForResult(article.Name))));
        var entries = _heldOver.Concat(added).OrderBy(entry => entry.Path, StringComparer.Ordinal).ToList();
        // The outputs of later pages come after this name, except where names are shortened.
        var end = page.Count == 0 ? "" : page[^1].Name;
        var after = entries.Where(entry => string.CompareOrdinal(entry.Path, end) > 0).ToLookup(entry => entry.HasWholeName);
        _heldOver = isLast ? [] : [.. after[true]];
        var inOrder = entries.Except(after[false]).Except(_heldOver);
        return ([.. inOrder.Select(entry => entry.Article)], [.. after[false].Select(entry => entry.Article)]);
    }

    private sealed record Entry(ListedArticle Article, string Path)
    {
        public bool HasWholeName => Path.StartsWith(Article.Name, StringComparison.Ordinal);
    }
}
