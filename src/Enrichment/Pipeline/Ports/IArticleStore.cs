using Enrichment.Articles;

namespace Enrichment.Pipeline.Ports;

/// <summary>
/// Stores articles and documents. Every call throws a <see cref="StorageException"/> if the storage fails, for example in an outage. A
/// permanent error of one article is an <see cref="ArticleException"/>.
/// </summary>
public interface IArticleStore
{
    /// <summary>Finds the current version of the article <paramref name="name"/>; null if the article does not exist.</summary>
    Task<SourceInfo?> FindSourceAsync(string name, CancellationToken cancellationToken);

    /// <summary>Reads the current version of the article <paramref name="name"/>; null if the article does not exist.</summary>
    /// <exception cref="ArticleException">The article cannot be read, and a retry would not help.</exception>
    Task<StoredArticle?> ReadSourceAsync(string name, CancellationToken cancellationToken);

    /// <summary>Lists the articles.</summary>
    /// <param name="from">The <see cref="ListingPage{T}.Next"/> of the previous page; null for the first page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<ListingPage<ListedArticle>> ListSourcesAsync(string? from, CancellationToken cancellationToken);

    /// <summary>Finds a document without its content; null if it does not exist.</summary>
    Task<StoredDocument?> FindAsync(DocumentKey key, CancellationToken cancellationToken);

    /// <summary>Finds the size of the article <paramref name="name"/> in bytes, without its content; null if it does not exist.</summary>
    Task<long?> FindSourceLengthAsync(string name, CancellationToken cancellationToken);

    /// <summary>Reads a document; null if it does not exist, or if it is larger than <paramref name="maxBytes"/>.</summary>
    /// <param name="key">The document.</param>
    /// <param name="maxBytes">The size of the largest document to read, in bytes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArticleException">The document cannot be read, and a retry would not help.</exception>
    Task<StoredContent?> ReadAsync(DocumentKey key, long maxBytes, CancellationToken cancellationToken);

    /// <summary>
    /// Reads the content of a listed document; null if it was deleted after it was listed, or if it is larger than <see
    /// cref="StoredDocument.MaxBytes"/>.
    /// </summary>
    /// <exception cref="ArticleException">The document cannot be read, and a retry would not help.</exception>
    Task<byte[]?> ReadAsync(ListedDocument document, CancellationToken cancellationToken);

    /// <summary>Writes a document atomically if no other process has changed it.</summary>
    /// <param name="key">The document.</param>
    /// <param name="content">UTF-8 JSON.</param>
    /// <param name="metadata">The input and the pipeline that the document was created from.</param>
    /// <param name="replaces">The ETag of the document to replace; null if no document must exist.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>False if the existing document does not match <paramref name="replaces"/>; then nothing was written.</returns>
    Task<bool> TryWriteAsync(
        DocumentKey key, ReadOnlyMemory<byte> content, DocumentMetadata metadata, string? replaces, CancellationToken cancellationToken);

    /// <summary>Writes a document atomically and replaces any existing one.</summary>
    /// <param name="key">The document.</param>
    /// <param name="content">UTF-8 JSON.</param>
    /// <param name="metadata">The input and the pipeline that the document was created from.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task WriteAsync(DocumentKey key, ReadOnlyMemory<byte> content, DocumentMetadata metadata, CancellationToken cancellationToken);

    /// <summary>Deletes a document if no other process has changed it.</summary>
    /// <param name="key">The document.</param>
    /// <param name="eTag">The ETag of the document; null deletes any version.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>False if the document has another ETag. True if it does not exist.</returns>
    Task<bool> TryDeleteAsync(DocumentKey key, string? eTag, CancellationToken cancellationToken);

    /// <summary>Lists the documents of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="from">The <see cref="ListingPage{T}.Next"/> of the previous page; null for the first page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<ListingPage<ListedDocument>> ListAsync(DocumentKind kind, string? from, CancellationToken cancellationToken);

    /// <summary>
    /// Gets the <see cref="ListedDocument.Path"/> of a document. The document need not exist. Different documents of a kind have different
    /// paths. A store shortens names that are too long for it, so an article's name cannot be derived from a path.
    /// </summary>
    string GetListedPath(DocumentKey key);
}
