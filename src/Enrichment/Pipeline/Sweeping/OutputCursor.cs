using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline.Sweeping;

/// <summary>Reads a listing of outputs in parallel with the listing of the articles, forward only.</summary>
/// <param name="store">The store.</param>
/// <param name="kind">The kind of the outputs.</param>
/// <param name="from">The position in the listing to start at.</param>
/// <param name="problems">Collects the parts of the listing that cannot be read.</param>
internal sealed class OutputCursor(IArticleStore store, DocumentKind kind, string? from, ISet<ListingProblem> problems)
{
    private IReadOnlyList<ListedDocument> _items = [];
    private int _index;
    private string? _next = from;
    private bool _isOver;

    /// <summary>The start of the current page. A cursor that starts there finds every path after the last one requested.</summary>
    public string? Position { get; private set; } = from;

    /// <summary>Finds a document; null if it is not listed. Paths must be requested in ordinal order.</summary>
    public async Task<StoredDocument?> FindAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        var path = store.GetListedPath(key);
        while (true)
        {
            for (; _index < _items.Count; _index++)
            {
                var order = string.CompareOrdinal(_items[_index].Path, path);
                if (order >= 0) return order == 0 ? _items[_index].Document : null;
            }

            if (_isOver) return null;
            (Position, _index) = (_next, 0);
            var page = await store.ListAsync(kind, _next, cancellationToken).ConfigureAwait(false);
            (_items, _next) = (page.Items, page.Next);
            problems.UnionWith(page.Problems);
            _isOver = _next is null;
        }
    }
}
