using System.Runtime.CompilerServices;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Cli.Status;

/// <summary>Whole listings, however many pages they have.</summary>
internal static class ArticleListings
{
    /// <summary>A listing, page by page.</summary>
    /// <param name="list">Gives the page that begins at a place; null is the beginning.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async IAsyncEnumerable<IReadOnlyList<T>> PagesAsync<T>(Func<string?, Task<ListingPage<T>>> list, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? next = null;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = await list(next);
            yield return page.Items;
            next = page.Next;
        }
        while (next is not null);
    }

    /// <summary>Every item of a listing.</summary>
    /// <inheritdoc cref="PagesAsync{T}"/>
    public static async IAsyncEnumerable<T> AllAsync<T>(Func<string?, Task<ListingPage<T>>> list, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in PagesAsync(list, cancellationToken))
            foreach (var item in page) yield return item;
    }

    /// <summary>Every article.</summary>
    public static IAsyncEnumerable<ListedArticle> AllSourcesAsync(this IArticleStore store, CancellationToken cancellationToken) =>
        AllAsync(from => store.ListSourcesAsync(from, cancellationToken), cancellationToken);

    /// <summary>Every document of a kind.</summary>
    public static IAsyncEnumerable<ListedDocument> AllAsync(this IArticleStore store, DocumentKind kind, CancellationToken cancellationToken) =>
        AllAsync(from => store.ListAsync(kind, from, cancellationToken), cancellationToken);
}
