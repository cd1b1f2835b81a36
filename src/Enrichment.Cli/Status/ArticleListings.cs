using System.Runtime.CompilerServices;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Cli.Status;

/// <summary>Reads whole listings, page by page.</summary>
internal static class ArticleListings
{
    /// <summary>Reads the pages of a listing.</summary>
    /// <param name="list">Gets the page at a position; null is the first page.</param>
    /// <param name="problems">Collects the parts of the listing that cannot be read; null ignores them.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    public static async IAsyncEnumerable<IReadOnlyList<T>> PagesAsync<T>(
        Func<string?, Task<ListingPage<T>>> list,
        ICollection<ListingProblem>? problems,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? next = null;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = await list(next);
            foreach (var problem in page.Problems) problems?.Add(problem);
            yield return page.Items;
            next = page.Next;
        }
        while (next is not null);
    }

    /// <summary>Reads the items of a listing.</summary>
    /// <inheritdoc cref="PagesAsync{T}"/>
    public static async IAsyncEnumerable<T> AllAsync<T>(
        Func<string?, Task<ListingPage<T>>> list,
        ICollection<ListingProblem>? problems,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in PagesAsync(list, problems, cancellationToken))
            foreach (var item in page) yield return item;
    }

    /// <summary>Lists all articles.</summary>
    public static IAsyncEnumerable<ListedArticle> AllSourcesAsync(
        this IArticleStore store, ICollection<ListingProblem>? problems, CancellationToken cancellationToken) =>
        AllAsync(from => store.ListSourcesAsync(from, cancellationToken), problems, cancellationToken);

    /// <summary>Lists all documents of a kind.</summary>
    public static IAsyncEnumerable<ListedDocument> AllAsync(
        this IArticleStore store, DocumentKind kind, ICollection<ListingProblem>? problems, CancellationToken cancellationToken) =>
        AllAsync(from => store.ListAsync(kind, from, cancellationToken), problems, cancellationToken);
}
