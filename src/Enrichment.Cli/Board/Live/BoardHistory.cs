using Enrichment.Articles;
using Enrichment.Cli.Status;
using Enrichment.Export;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Cli.Board.Live;

/// <summary>Reads the newest results and failure records, so that the board shows more than the events of this process.</summary>
/// <param name="store">The storage.</param>
/// <param name="list">The list to fill.</param>
internal sealed class BoardHistory(IArticleStore store, ArticleList list)
{
    private const int MaxResults = 200;
    private const int MaxFailures = 100;

    /// <summary>Reads them. A document that cannot be read is left out.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var listed in await FindNewestAsync(DocumentKind.Failure, MaxFailures, cancellationToken))
        {
            if (await StoredFailure.ReadAsync(store, listed, cancellationToken) is { } failure)
                list.Apply(failure.Record, listed.Document.LastModified);
        }

        foreach (var listed in await FindNewestAsync(DocumentKind.Result, MaxResults, cancellationToken))
            await LoadResultAsync(listed, cancellationToken);
    }

    private async Task LoadResultAsync(ListedDocument listed, CancellationToken cancellationToken)
    {
        try
        {
            if (await store.ReadAsync(listed, cancellationToken) is { } content)
                list.Apply(DocumentReader.Read(content), listed.Document.LastModified);
        }
        catch (Exception error) when (error is InvalidDocumentException or ArticleException)
        {
        }
    }

    private async Task<IReadOnlyList<ListedDocument>> FindNewestAsync(DocumentKind kind, int count, CancellationToken cancellationToken)
    {
        var newest = new PriorityQueue<ListedDocument, DateTimeOffset>();
        await foreach (var listed in store.AllAsync(kind, null, cancellationToken))
        {
            newest.Enqueue(listed, listed.Document.LastModified);
            if (newest.Count > count) newest.Dequeue();
        }

        return [.. newest.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element)];
    }
}
