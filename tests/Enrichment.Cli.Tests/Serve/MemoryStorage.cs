using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Enrichment.Analysis;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage;
using Enrichment.Storage.Queues;

namespace Enrichment.Cli.Tests.Serve;

/// <summary>A storage in memory, which can be made to fail.</summary>
internal sealed class MemoryStorage : IArticleStore, IStageQueue, IStageInbox, IWatchLease
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, (byte[] Content, SourceInfo Version)> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentKey, (byte[] Content, StoredDocument Document)> _documents = [];
    private readonly List<Queued> _messages = [];
    private int _lastNumber;

    /// <summary>Called before every call to storage with the call's name; what it throws, storage throws.</summary>
    public Action<string> Before { get; set; } = _ => { };

    /// <summary>How many documents there are on a page of a listing.</summary>
    public int PageSize { get; init; } = int.MaxValue;

    /// <summary>Whether this process is given the lease.</summary>
    public bool GrantsLease { get; set; } = true;

    public bool IsLeaseReleased { get; private set; }

    public TimeSpan RenewEvery { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>How long messages were released for.</summary>
    public ConcurrentQueue<TimeSpan> Releases { get; } = [];

    public int Renewals { get; private set; }

    public ArticleStorage Storage => new("memory", this, this, this, this);

    public string Drop(string name, string text = "Nothing happened in Oslo today.")
    {
        lock (_lock) _sources[name] = (Encoding.UTF8.GetBytes(text), new SourceInfo(NewETag(), DateTimeOffset.UtcNow));
        return name;
    }

    public SourceInfo VersionOf(string name)
    {
        lock (_lock) return _sources[name].Version;
    }

    /// <summary>Puts a message into a queue, whoever might have sent it.</summary>
    public void Put(InboxQueue queue, string text, int attempts = 0)
    {
        lock (_lock) _messages.Add(new Queued(queue, NewETag(), text) { Attempts = attempts });
    }

    public int MessagesIn(InboxQueue queue)
    {
        lock (_lock) return _messages.Count(message => message.Queue == queue);
    }

    public int MessagesOutOfSightIn(InboxQueue queue)
    {
        lock (_lock) return _messages.Count(message => message.Queue == queue && message.VisibleAt > DateTimeOffset.UtcNow);
    }

    public IReadOnlyList<string> Names(DocumentKind kind)
    {
        lock (_lock) return [.. _documents.Keys.Where(key => key.Kind == kind).Select(key => key.Name).Order(StringComparer.Ordinal)];
    }

    public StoredDocument? Document(DocumentKey key)
    {
        lock (_lock) return _documents.TryGetValue(key, out var found) ? found.Document : null;
    }

    public byte[] Content(DocumentKey key)
    {
        lock (_lock) return _documents[key].Content;
    }

    public Task<SourceInfo?> FindSourceAsync(string name, CancellationToken cancellationToken) =>
        Do("FindSource", () => _sources.TryGetValue(name, out var found) ? found.Version : null);

    public Task<StoredArticle?> ReadSourceAsync(string name, CancellationToken cancellationToken) =>
        Do("ReadSource", () => _sources.TryGetValue(name, out var found) ? new StoredArticle(found.Version, found.Content) : null);

    public Task<ListingPage<ListedArticle>> ListSourcesAsync(string? from, CancellationToken cancellationToken) =>
        Do("ListSources", () => new ListingPage<ListedArticle>([.. _sources.Select(one => new ListedArticle(one.Key, one.Value.Version))], null));

    public Task<StoredDocument?> FindAsync(DocumentKey key, CancellationToken cancellationToken) => Do("Find", () => _documents.TryGetValue(key, out var found) ? found.Document : null);

    public Task<byte[]?> ReadAsync(DocumentKey key, CancellationToken cancellationToken) => Do("Read", () => _documents.TryGetValue(key, out var found) ? found.Content : null);

    public Task<bool> TryWriteAsync(DocumentKey key, ReadOnlyMemory<byte> content, DocumentStamp stamp, string? replaces, CancellationToken cancellationToken) => Do("TryWrite", () =>
    {
        if (_documents.TryGetValue(key, out var standing) ? standing.Document.ETag != replaces : replaces is not null) return false;
        _documents[key] = (content.ToArray(), new StoredDocument(stamp, NewETag(), DateTimeOffset.UtcNow));
        return true;
    });

    public Task<bool> TryDeleteAsync(DocumentKey key, string? eTag, CancellationToken cancellationToken) => Do("TryDelete", () =>
    {
        if (_documents.TryGetValue(key, out var standing) && eTag is not null && standing.Document.ETag != eTag) return false;
        _documents.Remove(key);
        return true;
    });

    public Task<ListingPage<ListedDocument>> ListAsync(DocumentKind kind, string? from, CancellationToken cancellationToken) => Do("List", () =>
    {
        var listed = _documents.Where(one => one.Key.Kind == kind).Select(one => new ListedDocument(PathOf(one.Key), one.Value.Document));
        var rest = listed.Where(one => string.CompareOrdinal(one.Path, from) > 0).OrderBy(one => one.Path, StringComparer.Ordinal).ToList();
        var page = rest.Take(PageSize).ToList();
        return new ListingPage<ListedDocument>(page, rest.Count > page.Count ? page[^1].Path : null);
    });

    public Task SendAsync(Stage stage, StageMessage message, CancellationToken cancellationToken) => Do("Send", () =>
    {
        Put(new InboxQueue(stage, IsPoison: false), message.ToJson());
        return true;
    });

    public Task<IReadOnlyList<ReceivedMessage>> ReceiveAsync(InboxQueue queue, int maxMessages, TimeSpan visibility, CancellationToken cancellationToken) =>
        Do<IReadOnlyList<ReceivedMessage>>("Receive", () =>
            [.. _messages.Where(message => message.Queue == queue && message.VisibleAt <= DateTimeOffset.UtcNow).Take(maxMessages).Select(message => message.Received(visibility))]);

    public Task<ReceivedMessage?> RenewAsync(ReceivedMessage message, TimeSpan visibility, CancellationToken cancellationToken) => Do("Renew", () =>
    {
        Renewals++;
        return Held(message)?.Renewed(visibility);
    });

    public Task CompleteAsync(ReceivedMessage message, CancellationToken cancellationToken) => Do("Complete", () => Held(message) is { } held && _messages.Remove(held));

    public Task ReleaseAsync(ReceivedMessage message, TimeSpan delay, CancellationToken cancellationToken) => Do("Release", () =>
    {
        Releases.Enqueue(delay);
        return Held(message)?.Renewed(delay);
    });

    public Task MoveToPoisonAsync(ReceivedMessage message, CancellationToken cancellationToken) => Do("MoveToPoison", () =>
    {
        Put(message.Queue with { IsPoison = true }, message.Text);
        return Held(message) is { } held && _messages.Remove(held);
    });

    public Task<int> CountAsync(InboxQueue queue, CancellationToken cancellationToken) => Do("Count", () => MessagesIn(queue));

    public Task<bool> HoldAsync(CancellationToken cancellationToken) => Do("Hold", () => GrantsLease);

    public ValueTask DisposeAsync()
    {
        IsLeaseReleased = true;
        return ValueTask.CompletedTask;
    }

    private Task<T> Do<T>(string call, Func<T> work)
    {
        try
        {
            Before(call);
            lock (_lock) return Task.FromResult(work());
        }
        catch (IOException fault)
        {
            return Task.FromException<T>(fault);
        }
    }

    private Queued? Held(ReceivedMessage message) => _messages.Find(one => one.Id == message.Id && one.Receipt == message.Receipt);

    private string NewETag() => (++_lastNumber).ToString("x8", CultureInfo.InvariantCulture);

    private static string PathOf(DocumentKey key) => key.Kind == DocumentKind.Work ? $"{key.Name}/{key.SourceETag}/{key.Stage}.json".ToLowerInvariant() : $"{key.Name}.json";

    private sealed class Queued(InboxQueue queue, string id, string text)
    {
        public InboxQueue Queue => queue;

        public string Id => id;

        public int Attempts { get; set; }

        public int Receipts { get; private set; }

        public string Receipt => $"{Receipts}";

        public DateTimeOffset VisibleAt { get; private set; }

        public ReceivedMessage Received(TimeSpan visibility)
        {
            Attempts++;
            return Renewed(visibility);
        }

        public ReceivedMessage Renewed(TimeSpan visibility)
        {
            Receipts++;
            VisibleAt = DateTimeOffset.UtcNow + visibility;
            return new ReceivedMessage(queue, id, Receipt, text, Attempts);
        }
    }
}
