using System.Runtime.CompilerServices;
using System.Text.Json;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Cli.Status;

/// <summary>A failure record where it lies.</summary>
/// <param name="Key">What it is stored as.</param>
/// <param name="Document">The version of it that was read.</param>
/// <param name="Record">The record.</param>
internal sealed record StoredFailure(DocumentKey Key, StoredDocument Document, FailureRecord Record)
{
    /// <summary>Whether it is about a message that was none: no article can be called like that.</summary>
    public bool IsOfNoArticle => Record.Name.StartsWith('/');

    /// <summary>Every record of <paramref name="store"/>.</summary>
    public static async IAsyncEnumerable<StoredFailure> AllAsync(IArticleStore store, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var listed in store.AllAsync(DocumentKind.Failure, cancellationToken))
        {
            // A name too long for a file is found by what its file is called.
            var key = DocumentKey.Failure(listed.Path[..^".json".Length]);
            if (await FindAsync(store, key, cancellationToken) is { } failure) yield return failure;
        }
    }

    /// <summary>The record at <paramref name="key"/>; null where there is none, or none that is whole.</summary>
    public static async Task<StoredFailure?> FindAsync(IArticleStore store, DocumentKey key, CancellationToken cancellationToken)
    {
        // The version first: a record written in between is not the one that was found, and stays.
        var document = await store.FindAsync(key, cancellationToken);
        var content = document is null ? null : await store.ReadAsync(key, cancellationToken);
        if (content is null) return null;
        try
        {
            return new StoredFailure(key, document!, EnrichmentJson.ReadFailure(content));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
