using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Folder;

/// <summary>
/// Stores articles and documents in the folders named in <see cref="Containers"/>. Other processes can use them at the same time. The
/// metadata of a document is read from its content. Safe to use from many threads.
/// </summary>
internal sealed class FolderArticleStore : IArticleStore
{
    // Every page lists the names in the folder again, so a few large pages are faster than many small ones.
    private const int DefaultPageSize = 5000;

    private readonly string _root;
    private readonly int _pageSize;
    private readonly ArticleFolder _articles;
    private readonly FolderLock _lock;

    /// <summary>Creates the store for a folder.</summary>
    /// <param name="path">The folder that contains the containers; see <see cref="FolderStorage.Open"/>.</param>
    public FolderArticleStore(string path)
        : this(path, DefaultPageSize)
    {
    }

    internal FolderArticleStore(string path, int pageSize)
    {
        (_root, _pageSize) = (Path.GetFullPath(path), pageSize);
        _articles = new ArticleFolder(Path.Join(_root, Containers.Articles));
        _lock = new FolderLock(Path.Join(_root, FolderNames.Lock));
    }

    /// <inheritdoc/>
    public Task<SourceInfo?> FindSourceAsync(string name, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => _articles.Find(name), cancellationToken);

    /// <inheritdoc/>
    public Task<StoredArticle?> ReadSourceAsync(string name, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => _articles.ReadAsync(name, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<ListingPage<ListedArticle>> ListSourcesAsync(string? from, CancellationToken cancellationToken)
    {
        var listing = new FolderListing(Path.Join(_root, Containers.Articles));
        var names = ArticleFolder.ListNames(listing, from);
        return FolderCall.RunAsync(() => CreatePage(listing, names, FindListed, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<StoredDocument?> FindAsync(DocumentKey key, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => DocumentFile.Find(GetPath(key)), cancellationToken);

    /// <inheritdoc/>
    public Task<long?> FindSourceLengthAsync(string name, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => _articles.FindLength(name), cancellationToken);

    /// <inheritdoc/>
    public Task<StoredContent?> ReadAsync(DocumentKey key, long maxBytes, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => DocumentFile.Read(GetPath(key), maxBytes), cancellationToken);

    /// <inheritdoc/>
    public Task<byte[]?> ReadAsync(ListedDocument document, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => DocumentFile.Read(Path.Join(GetFolder(document.Kind), document.Path)), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> TryWriteAsync(
        DocumentKey key, ReadOnlyMemory<byte> content, DocumentMetadata metadata, string? replaces, CancellationToken cancellationToken) =>
        ChangeAsync(() => DocumentFile.TryWrite(GetPath(key), content.Span, replaces), cancellationToken);

    /// <inheritdoc/>
    public Task WriteAsync(
        DocumentKey key, ReadOnlyMemory<byte> content, DocumentMetadata metadata, CancellationToken cancellationToken) =>
        ChangeAsync(() => DocumentFile.Write(GetPath(key), content.Span), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> TryDeleteAsync(DocumentKey key, string? eTag, CancellationToken cancellationToken) =>
        ChangeAsync(() => DocumentFile.TryDelete(GetPath(key), eTag, GetFolder(key.Kind)), cancellationToken);

    /// <inheritdoc/>
    public Task<ListingPage<ListedDocument>> ListAsync(DocumentKind kind, string? from, CancellationToken cancellationToken)
    {
        var listing = new FolderListing(GetFolder(kind));
        var paths = listing.List(from).Where(path => path.EndsWith(SafeName.Extension, StringComparison.Ordinal));
        return FolderCall.RunAsync(() => CreatePage(listing, paths, path => FindListed(kind, path), cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public string GetListedPath(DocumentKey key) => OutputPath.Get(key);

    private Task<bool> ChangeAsync(Func<bool> change, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => _lock.RunAsync(change, cancellationToken), cancellationToken);

    private ListedArticle? FindListed(string name) =>
        _articles.Find(name) is { } version && _articles.FindLength(name) is { } length ? new ListedArticle(name, version, length) : null;

    private ListedDocument? FindListed(DocumentKind kind, string path) =>
        DocumentFile.Find(Path.Join(GetFolder(kind), path)) is { } document ? new ListedDocument(kind, path, document) : null;

    private string GetFolder(DocumentKind kind) => Path.Join(_root, Containers.GetName(kind));

    private string GetPath(DocumentKey key) => Path.Join(GetFolder(key.Kind), GetListedPath(key));

    // Items that were deleted after the listing are omitted.
    private ListingPage<T> CreatePage<T>(
        FolderListing listing, IEnumerable<string> paths, Func<string, T?> findItem, CancellationToken cancellationToken)
        where T : class
    {
        var (items, last, count) = (new List<T>(), (string?)null, 0);
        foreach (var path in paths.Take(_pageSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (findItem(path) is { } item) items.Add(item);
            else listing.ReportUnusable(path);
            (last, count) = (path, count + 1);
        }

        return new ListingPage<T>(items, count == _pageSize ? last : null) { Problems = listing.Problems };
    }
}
