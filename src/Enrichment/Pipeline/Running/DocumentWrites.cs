using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline.Running;

/// <summary>Writes where the last one to write is right.</summary>
internal static class DocumentWrites
{
    private const int MaxRounds = 50;

    /// <summary>Writes a document in place of whatever is there.</summary>
    /// <exception cref="StorageException">Others have been faster every time.</exception>
    public static async Task PutAsync(this IArticleStore store, DocumentKey key, byte[] content, DocumentStamp stamp, CancellationToken cancellationToken)
    {
        string? replaces = null;
        for (var round = 0; round < MaxRounds; round++)
        {
            if (await store.TryWriteAsync(key, content, stamp, replaces, cancellationToken).ConfigureAwait(false)) return;
            replaces = (await store.FindAsync(key, cancellationToken).ConfigureAwait(false))?.ETag;
        }

        throw CreateConflict(key.Name);
    }

    /// <summary>The exception for documents of the article <paramref name="name"/> that others change all the time.</summary>
    public static StorageException CreateConflict(string name) =>
        new($"The documents of '{name}' change faster than they can be written.", "Try again.", isTransient: true);
}
