using Enrichment.Articles;

namespace Enrichment.Pipeline.Ports;

/// <summary>
/// Where articles come from and documents go. Every call throws a <see cref="StorageException"/> if the storage does not do what it is
/// asked, in an outage for one. What is wrong with one article for good is an <see cref="ArticleException"/>.
/// </summary>
public interface IArticleStore
{
    /// <summary>Which version of the article <paramref name="name"/> is there now; null where there is none.</summary>
    Task<SourceInfo?> FindSourceAsync(string name, CancellationToken cancellationToken);

    /// <summary>The article <paramref name="name"/> as it is now; null where there is none.</summary>
    /// <exception cref="ArticleException">It cannot be read, and trying again would not help.</exception>
    Task<StoredArticle?> ReadSourceAsync(string name, CancellationToken cancellationToken);

    /// <summary>The articles that are there.</summary>
    /// <param name="from">The <see cref="ListingPage{T}.Next"/> of the page before; null for the first.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<ListingPage<ListedArticle>> ListSourcesAsync(string? from, CancellationToken cancellationToken);

    /// <summary>What is known of a document; null where there is none.</summary>
    Task<StoredDocument?> FindAsync(DocumentKey key, CancellationToken cancellationToken);

    /// <summary>The content of a document; null where there is none.</summary>
    /// <exception cref="ArticleException">It cannot be read, and trying again would not help.</exception>
    Task<byte[]?> ReadAsync(DocumentKey key, CancellationToken cancellationToken);

    /// <summary>The content of a listed document; null where there is none any more.</summary>
    /// <exception cref="ArticleException">It cannot be read, and trying again would not help.</exception>
    Task<byte[]?> ReadAsync(ListedDocument document, CancellationToken cancellationToken);

    /// <summary>Writes a document whole or not at all, unless another has been faster.</summary>
    /// <param name="key">Which one.</param>
    /// <param name="content">UTF-8 JSON.</param>
    /// <param name="stamp">What it was made of and by.</param>
    /// <param name="replaces">The ETag of the document it takes the place of; null where there must be none.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False where what is there is not what <paramref name="replaces"/> says; nothing has been written then.</returns>
    Task<bool> TryWriteAsync(DocumentKey key, ReadOnlyMemory<byte> content, DocumentStamp stamp, string? replaces, CancellationToken cancellationToken);

    /// <summary>Deletes a document, unless it has changed.</summary>
    /// <param name="key">Which one.</param>
    /// <param name="eTag">Its ETag; null deletes whatever is there.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False where it has another ETag by now. True also where it is gone already.</returns>
    Task<bool> TryDeleteAsync(DocumentKey key, string? eTag, CancellationToken cancellationToken);

    /// <summary>The documents of a kind.</summary>
    /// <param name="kind">Which kind.</param>
    /// <param name="from">The <see cref="ListingPage{T}.Next"/> of the page before; null for the first.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<ListingPage<ListedDocument>> ListAsync(DocumentKind kind, string? from, CancellationToken cancellationToken);

    /// <summary>
    /// The <see cref="ListedDocument.Path"/> of a document, whether or not it exists. Different documents of a kind have different paths.
    /// A store shortens names that are too long for it, so an article's name cannot be derived from a path.
    /// </summary>
    string GetListedPath(DocumentKey key);
}
