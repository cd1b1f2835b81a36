using System.Runtime.CompilerServices;
using System.Text.Json;
using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Cli.Status;

/// <summary>A failure record and the version of its document that was read.</summary>
/// <param name="Document">The document.</param>
/// <param name="Record">The record.</param>
internal sealed record StoredFailure(StoredDocument Document, FailureRecord Record)
{
    /// <summary>The key of the document.</summary>
    public DocumentKey Key => DocumentKey.Failure(Record.Name);

    /// <summary>Whether it is about a queue message that names no article.</summary>
    public bool IsOfNoArticle => Record.Code == FaultCode.InvalidMessage;

    /// <summary>Every record of <paramref name="store"/> that is where it belongs.</summary>
    public static async IAsyncEnumerable<StoredFailure> FindAllAsync(
        IArticleStore store, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var listed in store.AllAsync(DocumentKind.Failure, cancellationToken))
        {
            var failure = Parse(listed.Document, await store.ReadAsync(listed, cancellationToken));
            if (failure is not null && store.GetListedPath(failure.Key) == listed.Path) yield return failure;
        }
    }

    /// <summary>The record of the article <paramref name="name"/>; null if there is none.</summary>
    public static async Task<StoredFailure?> FindAsync(IArticleStore store, string name, CancellationToken cancellationToken)
    {
        // The version first: a record that is written between the two calls keeps a version that was not read.
        var document = await store.FindAsync(DocumentKey.Failure(name), cancellationToken);
        var failure = document is null ? null : Parse(document, await store.ReadAsync(DocumentKey.Failure(name), cancellationToken));
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
