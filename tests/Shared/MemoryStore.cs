using System.Text;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Shared;

/// <summary>A store in memory, with small pages and short paths. Safe to use from many threads.</summary>
internal sealed class MemoryStore(TimeProvider time) : IArticleStore
{
    private const int MaxNameLength = 40;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, StoredArticle> _sources = [];
    private readonly Dictionary<DocumentKey, (byte[] Content, StoredDocument Document)> _documents = [];
    private int _lastETag;

    /// <summary>The number of items on a page of a listing.</summary>
    public int PageSize { get; init; } = 3;

    /// <summary>Called before every call with the name of the method. If it throws, the call fails with that exception.</summary>
    public Action<string> Before { get; set; } = _ => { };

    /// <summary>Called before a document replaces another.</summary>
    public Action<DocumentKey, DocumentMetadata, DocumentMetadata>? Replacing { get; set; }

    /// <summary>A change by another process between reading a document and the next write; runs once.</summary>
    public Func<DocumentKey, Task>? Meanwhile { get; set; }

    /// <summary>The parts of the listing of articles that cannot be read.</summary>
    public IReadOnlyList<ListingProblem> Problems { get; set; } = [];

    public IReadOnlyDictionary<string, StoredArticle> Sources
    {
        get
        {
            lock (_lock) return new Dictionary<string, StoredArticle>(_sources);
        }
    }

    public IReadOnlyList<DocumentKey> Keys
    {
        get
        {
            lock (_lock) return [.. _documents.Keys];
        }
    }

    /// <summary>Adds or replaces an article.</summary>
    public SourceInfo Drop(string name, ReadOnlyMemory<byte> content)
    {
        lock (_lock)
        {
            var version = new SourceInfo(NextETag(), time.GetUtcNow());
            _sources[name] = new StoredArticle(version, content);
            return version;
        }
    }

    public void Remove(string name)
    {
        lock (_lock) _sources.Remove(name);
    }

    public void Remove(DocumentKey key)
    {
        lock (_lock) _documents.Remove(key);
    }

    public byte[] Content(DocumentKey key)
    {
        lock (_lock) return _documents[key].Content;
    }

    public bool Has(DocumentKey key) => Document(key) is not null;

    public StoredDocument? Document(DocumentKey key)
    {
        lock (_lock) return _documents.TryGetValue(key, out var found) ? found.Document : null;
    }

    public Task<SourceInfo?> FindSourceAsync(string name, CancellationToken cancellationToken) =>
        DoAsync("FindSource", () => _sources.GetValueOrDefault(name)?.Version);

    public Task<StoredArticle?> ReadSourceAsync(string name, CancellationToken cancellationToken) =>
        DoAsync("ReadSource", () => _sources.GetValueOrDefault(name));

    public Task<ListingPage<ListedArticle>> ListSourcesAsync(string? from, CancellationToken cancellationToken) =>
        DoAsync("ListSources", () =>
        {
            var articles = _sources.Select(source => new ListedArticle(source.Key, source.Value.Version, source.Value.Content.Length));
            return CreatePage(articles, article => article.Name, from) with { Problems = Problems };
        });

    public Task<StoredDocument?> FindAsync(DocumentKey key, CancellationToken cancellationToken) => DoAsync("Find", () => Document(key));

    public Task<long?> FindSourceLengthAsync(string name, CancellationToken cancellationToken) =>
        DoAsync("FindSourceLength", () => (long?)_sources.GetValueOrDefault(name)?.Content.Length);

    public Task<StoredContent?> ReadAsync(DocumentKey key, long maxBytes, CancellationToken cancellationToken) => DoAsync("Read", () =>
        _documents.TryGetValue(key, out var found) && found.Content.Length <= maxBytes
            ? new StoredContent(found.Document, found.Content)
            : null);

    public Task<byte[]?> ReadAsync(ListedDocument document, CancellationToken cancellationToken) => DoAsync("Read", () =>
    {
        var found = _documents.Where(one => one.Key.Kind == document.Kind && GetListedPath(one.Key) == document.Path);
        return found.Select(one => one.Value.Content).FirstOrDefault();
    });

    public async Task<bool> TryWriteAsync(
        DocumentKey key, ReadOnlyMemory<byte> content, DocumentMetadata metadata, string? replaces, CancellationToken cancellationToken)
    {
        if (Meanwhile is { } meanwhile && key.Kind != DocumentKind.Work)
        {
            Meanwhile = null;
            await meanwhile(key);
        }

        return await DoAsync("TryWrite", () =>
        {
            var current = Document(key);
            if (replaces != current?.ETag) return false;
            if (current is not null) Replacing?.Invoke(key, current.Metadata, metadata);
            Put(key, content, metadata);
            return true;
        });
    }

    public Task WriteAsync(
        DocumentKey key, ReadOnlyMemory<byte> content, DocumentMetadata metadata, CancellationToken cancellationToken) =>
        DoAsync("Write", () =>
        {
            Put(key, content, metadata);
            return true;
        });

    public Task<bool> TryDeleteAsync(DocumentKey key, string? eTag, CancellationToken cancellationToken) => DoAsync("TryDelete", () =>
    {
        if (Document(key) is { } current && eTag is not null && current.ETag != eTag) return false;
        _documents.Remove(key);
        return true;
    });

    public Task<ListingPage<ListedDocument>> ListAsync(DocumentKind kind, string? from, CancellationToken cancellationToken) =>
        DoAsync("List", () =>
        {
            var documents = _documents.Where(one => one.Key.Kind == kind)
                .Select(one => new ListedDocument(kind, GetListedPath(one.Key), one.Value.Document));
            return CreatePage(documents, document => document.Path, from);
        });

    // Like other stores, it replaces names that are too long, contain an unsupported character, or look like a replacement.
    public string GetListedPath(DocumentKey key)
    {
        var isFitting = key.Name.Length <= MaxNameLength && !key.Name.Contains('!') && !key.Name.Contains('~');
        var name = isFitting ? key.Name : CreateReplacement(key.Name);
        return key.SourceETag is { } eTag ? $"{name}/{eTag}.json" : $"{name}.json";
    }

    private static string CreateReplacement(string name)
    {
        var hash = EnrichmentPipeline.ComputeHash(Encoding.UTF8.GetBytes(name));
        return $"{name[..Math.Min(name.Length, MaxNameLength / 2)].Replace('!', '_')}~{hash[..16]}";
    }

    private ListingPage<T> CreatePage<T>(IEnumerable<T> all, Func<T, string> path, string? from)
    {
        var rest = all.Where(item => string.CompareOrdinal(path(item), from) > 0).OrderBy(path, StringComparer.Ordinal).ToList();
        return new ListingPage<T>([.. rest.Take(PageSize)], rest.Count > PageSize ? path(rest[PageSize - 1]) : null);
    }

    // Continuations run at once on the same thread.
    private async Task<T> DoAsync<T>(string call, Func<T> work)
    {
        Before(call);
        await Task.CompletedTask;
        lock (_lock) return work();
    }

    private void Put(DocumentKey key, ReadOnlyMemory<byte> content, DocumentMetadata metadata) =>
        _documents[key] = (content.ToArray(), new StoredDocument(metadata, NextETag(), time.GetUtcNow(), content.Length));

    private string NextETag() => $"0x{++_lastETag:X8}";
}
