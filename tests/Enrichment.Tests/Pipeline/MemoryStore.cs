using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Tests.Pipeline;

/// <summary>A store in memory that keeps the promises of <see cref="IArticleStore"/>; small pages, so that listings have many.</summary>
internal sealed class MemoryStore(TimeProvider time) : IArticleStore
{
    private const int PageSize = 3;

    private readonly Dictionary<DocumentKey, (byte[] Content, StoredDocument Document)> _documents = [];
    private readonly Dictionary<string, StoredArticle> _sources = [];
    private int _lastETag;

    /// <summary>What happens before a document takes another's place.</summary>
    public Action<DocumentKey, DocumentStamp, DocumentStamp>? Replacing { get; set; }

    /// <summary>How many calls there have been.</summary>
    public int Calls { get; private set; }

    public IReadOnlyDictionary<string, StoredArticle> Sources => _sources;

    public IEnumerable<DocumentKey> Keys => _documents.Keys;

    /// <summary>Drops an article, in place of its older version.</summary>
    public SourceInfo Drop(string name, ReadOnlyMemory<byte> content)
    {
        var version = new SourceInfo(NextETag(), time.GetUtcNow());
        _sources[name] = new StoredArticle(version, content);
        return version;
    }

    public void Remove(string name) => _sources.Remove(name);

    public void Remove(DocumentKey key) => _documents.Remove(key);

    public byte[] Content(DocumentKey key) => _documents[key].Content;

    public bool Has(DocumentKey key) => _documents.ContainsKey(key);

    public Task<SourceInfo?> FindSourceAsync(string name, CancellationToken cancellationToken) => Call(_sources.GetValueOrDefault(name)?.Version);

    public Task<StoredArticle?> ReadSourceAsync(string name, CancellationToken cancellationToken) => Call(_sources.GetValueOrDefault(name));

    public Task<ListingPage<ListedArticle>> ListSourcesAsync(string? from, CancellationToken cancellationToken) =>
        Call(PageOf(_sources.Select(source => new ListedArticle(source.Key, source.Value.Version)), article => article.Name, from));

    public Task<StoredDocument?> FindAsync(DocumentKey key, CancellationToken cancellationToken) => Call(_documents.TryGetValue(key, out var found) ? found.Document : null);

    public Task<byte[]?> ReadAsync(DocumentKey key, CancellationToken cancellationToken) => Call(_documents.TryGetValue(key, out var found) ? found.Content : null);

    public Task<bool> TryWriteAsync(DocumentKey key, ReadOnlyMemory<byte> content, DocumentStamp stamp, string? replaces, CancellationToken cancellationToken)
    {
        var found = _documents.TryGetValue(key, out var there);
        if (replaces != (found ? there.Document.ETag : null)) return Call(false);
        if (found) Replacing?.Invoke(key, there.Document.Stamp, stamp);
        _documents[key] = (content.ToArray(), new StoredDocument(stamp, NextETag(), time.GetUtcNow()));
        return Call(true);
    }

    public Task<bool> TryDeleteAsync(DocumentKey key, string? eTag, CancellationToken cancellationToken)
    {
        if (_documents.TryGetValue(key, out var there) && eTag is not null && there.Document.ETag != eTag) return Call(false);
        _documents.Remove(key);
        return Call(true);
    }

    public Task<ListingPage<ListedDocument>> ListAsync(DocumentKind kind, string? from, CancellationToken cancellationToken) =>
        Call(PageOf(_documents.Where(entry => entry.Key.Kind == kind).Select(entry => new ListedDocument(PathOf(entry.Key), entry.Value.Document)), document => document.Path, from));

    private static string PathOf(DocumentKey key) => key.Stage is { } stage ? $"{key.Name}/{key.SourceETag}/{stage}.json" : $"{key.Name}.json";

    private static ListingPage<T> PageOf<T>(IEnumerable<T> all, Func<T, string> nameOf, string? from)
    {
        var rest = all.OrderBy(nameOf, StringComparer.Ordinal).Where(item => from is null || string.CompareOrdinal(nameOf(item), from) > 0).ToList();
        return new ListingPage<T>([.. rest.Take(PageSize)], rest.Count > PageSize ? nameOf(rest[PageSize - 1]) : null);
    }

    private string NextETag() => $"0x{++_lastETag:X8}";

    private Task<T> Call<T>(T answer)
    {
        Calls++;
        return Task.FromResult(answer);
    }
}
