namespace Enrichment.Pipeline.Ports;

/// <summary>Reads documents without their metadata.</summary>
public static class ArticleStoreExtensions
{
    /// <summary>
    /// Reads the content of a document; null if it does not exist, or if it is larger than <see cref="StoredDocument.MaxBytes"/>.
    /// </summary>
    public static async Task<byte[]?> ReadAsync(this IArticleStore store, DocumentKey key, CancellationToken cancellationToken) =>
        (await store.ReadAsync(key, StoredDocument.MaxBytes, cancellationToken).ConfigureAwait(false))?.Content;
}
