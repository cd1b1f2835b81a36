using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Folder;

/// <summary>
/// Articles and documents in the folders of <see cref="Containers"/>. Other processes may use them at the
/// same time. A document's stamp is read from the document. Safe to use from many threads.
/// </summary>
internal sealed class FolderArticleStore : IArticleStore
{
    // Every page lists its folder again, names only: few large ones are cheaper than many.
    private const int DefaultPageSize = 5000;

    private readonly string _root;
    private readonly int _pageSize;
    private readonly ArticleFolder _articles;
    private readonly FolderLock _lock;

    /// <summary>The store in a folder.</summary>
    /// <param name="path">The folder, with <c>articles</c> and the others in it; see <see cref="FolderStorage.Open"/>.</param>
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
    public Task<ListingPage<ListedArticle>> ListSourcesAsync(string? from, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => PageOf(_articles.NamesAfter(from), Listed, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<StoredDocument?> FindAsync(DocumentKey key, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => DocumentFile.Find(PathOf(key)), cancellationToken);

    /// <inheritdoc/>
    public Task<byte[]?> ReadAsync(DocumentKey key, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => DocumentFile.Read(PathOf(key)), cancellationToken);

    /// <inheritdoc/>
    public Task<byte[]?> ReadAsync(ListedDocument document, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => DocumentFile.Read(Path.Join(FolderOf(document.Kind), document.Path)), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> TryWriteAsync(
        DocumentKey key, ReadOnlyMemory<byte> content, DocumentStamp stamp, string? replaces, CancellationToken cancellationToken) =>
        ChangeAsync(() => DocumentFile.TryWrite(PathOf(key), content.Span, replaces), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> TryDeleteAsync(DocumentKey key, string? eTag, CancellationToken cancellationToken) =>
        ChangeAsync(() => DocumentFile.TryDelete(PathOf(key), eTag, FolderOf(key.Kind)), cancellationToken);

    /// <inheritdoc/>
    public Task<ListingPage<ListedDocument>> ListAsync(DocumentKind kind, string? from, CancellationToken cancellationToken)
    {
        var paths = FolderListing.Below(FolderOf(kind), from).Where(path => path.EndsWith(".json", StringComparison.Ordinal));
        return FolderCall.RunAsync(() => PageOf(paths, path => Listed(kind, path), cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public string GetListedPath(DocumentKey key) => OutputPath.For(key switch
    {
        { Stage: { } stage } => $"{key.Name}/{key.SourceETag}/{EnrichmentJson.NameOf(stage)}",
        // Hidden, or an article "sweep.json" would need a folder where this file is.
        { Kind: DocumentKind.Work } => $".{key.Name}",
        _ => key.Name,
    });

    private Task<bool> ChangeAsync(Func<bool> change, CancellationToken cancellationToken) =>
        FolderCall.RunAsync(() => _lock.RunAsync(change, cancellationToken), cancellationToken);

    private ListedArticle? Listed(string name) => _articles.Find(name) is { } version ? new ListedArticle(name, version) : null;

    private ListedDocument? Listed(DocumentKind kind, string path) =>
        DocumentFile.Find(Path.Join(FolderOf(kind), path)) is { } document ? new ListedDocument(kind, path, document) : null;

    private string FolderOf(DocumentKind kind) => Path.Join(_root, Containers.GetName(kind));

    private string PathOf(DocumentKey key) => Path.Join(FolderOf(key.Kind), GetListedPath(key));

    // What has gone since it was listed is left out.
    private ListingPage<T> PageOf<T>(IEnumerable<string> paths, Func<string, T?> itemOf, CancellationToken cancellationToken)
        where T : class
    {
        var (items, last, count) = (new List<T>(), (string?)null, 0);
        foreach (var path in paths.Take(_pageSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (itemOf(path) is { } item) items.Add(item);
            (last, count) = (path, count + 1);
        }

        return new ListingPage<T>(items, count == _pageSize ? last : null);
    }
}
