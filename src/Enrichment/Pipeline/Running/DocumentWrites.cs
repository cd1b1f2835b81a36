using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline.Running;

/// <summary>Writes where the last one to write is right.</summary>
internal static class DocumentWrites
{
    private const int MaxRounds = 50;

    /// <summary>Writes a document in place of whatever is there.</summary>
    /// <exception cref="IOException">Others have been faster every time.</exception>
    public static async Task PutAsync(this IArticleStore store, DocumentKey key, byte[] content, DocumentStamp stamp, CancellationToken cancellationToken)
    {
        string? replaces = null;
        for (var round = 0; round < MaxRounds; round++)
        {
            if (await store.TryWriteAsync(key, content, stamp, replaces, cancellationToken).ConfigureAwait(false)) return;
            replaces = (await store.FindAsync(key, cancellationToken).ConfigureAwait(false))?.ETag;
        }

        throw new IOException($"A document of '{key.Name}' changes faster than it can be written.");
    }
}
