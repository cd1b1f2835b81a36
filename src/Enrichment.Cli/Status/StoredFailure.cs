using System.Runtime.CompilerServices;
using System.Text.Json;
using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Cli.Status;

/// <summary>A failure record with the version of its document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Record">The record.</param>
internal sealed record StoredFailure(StoredDocument Document, FailureRecord Record)
{
    /// <summary>The key of the document.</summary>
    public DocumentKey Key => DocumentKey.ForFailure(Record.Name);

    /// <summary>Whether the record is about a queue message that names no article.</summary>
    public bool HasNoArticle => Record.Code == ErrorCode.InvalidMessage;

    /// <summary>Reads all failure records that are at the path of their article.</summary>
    /// <param name="store">The storage.</param>
    /// <param name="problems">Collects the parts of the listing that cannot be read; null ignores them.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async IAsyncEnumerable<StoredFailure> FindAllAsync(
        IArticleStore store, ICollection<ListingProblem>? problems, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var listed in store.AllAsync(DocumentKind.Failure, problems, cancellationToken))
        {
            if (await ReadAsync(store, listed, cancellationToken) is { } failure) yield return failure;
        }
    }

    /// <summary>Reads a listed failure record; null if it cannot be read, or is not at the path of its article.</summary>
    public static async Task<StoredFailure?> ReadAsync(IArticleStore store, ListedDocument listed, CancellationToken cancellationToken)
    {
        var failure = Parse(listed.Document, await store.ReadAsync(listed, cancellationToken));
        return failure is not null && store.GetListedPath(failure.Key) == listed.Path ? failure : null;
    }

    /// <summary>Reads the failure record of the article <paramref name="name"/>; null if there is none.</summary>
    public static async Task<StoredFailure?> FindAsync(IArticleStore store, string name, CancellationToken cancellationToken)
    {
        // The version is read first. A record that is written between the two calls then has another version.
        var document = await store.FindAsync(DocumentKey.ForFailure(name), cancellationToken);
        var failure = document is null ? null : Parse(document, await store.ReadAsync(DocumentKey.ForFailure(name), cancellationToken));
        return failure?.Record.Name == name ? failure : null;
    }

    private static StoredFailure? Parse(StoredDocument document, byte[]? content)
    {
        if (content is null) return null;
        try
        {
            return new StoredFailure(document, EnrichmentJson.ReadFailure(content));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
