using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline.Running;

/// <summary>Unconditional writes to an article store.</summary>
public static class ArticleStoreExtensions
{
    private const int MaxRounds = 50;

    /// <summary>Writes a document and replaces any existing one.</summary>
    /// <exception cref="StorageException">Other processes changed the document on every attempt.</exception>
    public static async Task PutAsync(
        this IArticleStore store, DocumentKey key, byte[] content, DocumentMetadata metadata, CancellationToken cancellationToken)
    {
        string? replaces = null;
        for (var round = 0; round < MaxRounds; round++)
        {
            if (await store.TryWriteAsync(key, content, metadata, replaces, cancellationToken).ConfigureAwait(false)) return;
            replaces = (await store.FindAsync(key, cancellationToken).ConfigureAwait(false))?.ETag;
        }

        throw CreateConflict(key.Name);
    }

    /// <summary>Creates the exception for documents of an article that other processes change all the time.</summary>
    internal static StorageException CreateConflict(string name) =>
        new($"The documents of '{name}' change faster than they can be written.", "Try again.", isTransient: true);
}
