using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Enrichment.Analysis;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage;
using Enrichment.Storage.Queues;

namespace Enrichment.Cli.Tests.Serve;

/// <summary>A storage in memory that can fail.</summary>
internal sealed class MemoryStorage : IStageQueue, IStageInbox, IWatchLease, ISettingsStore
{
    private readonly Lock _lock = new();
    private readonly List<Queued> _messages = [];
    private int _lastId;

    public MemoryStorage() => Articles = new MemoryStore(TimeProvider.System) { PageSize = 1000, Before = call => Before(call) };

    /// <summary>Called with the name of every call before it runs. If it throws, the call fails with that exception.</summary>
    public Action<string> Before { get; set; } = _ => { };

    public static StorageException Outage { get; } = new("The cable is cut.", "Mend the cable.", isTransient: true);

    /// <summary>Whether this process can acquire the lease.</summary>
    public bool GrantsLease { get; set; } = true;

    public bool IsLeaseReleased { get; private set; }

    public TimeSpan RenewEvery { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>The delays of released messages.</summary>
    public ConcurrentQueue<TimeSpan> Releases { get; } = [];

    public int Renewals { get; private set; }

    public MemoryStore Articles { get; }

    public ArticleStorage Storage => new("memory", Articles, this, this, this, this);

    public string Describe(string name) => name;

    public Task<byte[]?> FindAsync(string name, CancellationToken cancellationToken) => Task.FromResult<byte[]?>(null);

    public string Drop(string name, string text = "Nothing happened in Oslo today.")
    {
        Articles.Drop(name, Encoding.UTF8.GetBytes(text));
        return name;
    }

    public SourceInfo GetVersion(string name) => Articles.Sources[name].Version;

    /// <summary>Adds any message to a queue.</summary>
    public void Put(InboxQueue queue, string text, int attempts = 0)
    {
        lock (_lock) _messages.Add(new Queued(queue, NewId(), text) { Attempts = attempts });
    }

    public void RemoveMessages()
    {
        lock (_lock) _messages.Clear();
    }

    public int MessagesIn(InboxQueue queue)
    {
        lock (_lock) return _messages.Count(message => message.Queue == queue);
    }

    public int MessagesOutOfSightIn(InboxQueue queue)
    {
        lock (_lock) return _messages.Count(message => message.Queue == queue && message.VisibleAt > DateTimeOffset.UtcNow);
    }

    /// <summary>The started attempts at all messages in a queue together.</summary>
    public int AttemptsIn(InboxQueue queue)
    {
        lock (_lock) return _messages.Where(message => message.Queue == queue).Sum(message => message.Attempts);
    }

    public Task SendAsync(Stage stage, StageMessage message, CancellationToken cancellationToken) => Do("Send", () =>
    {
        Put(new InboxQueue(stage, IsPoison: false), message.ToJson());
        return true;
    });

    public Task SendLaterAsync(Stage stage, StageMessage message, TimeSpan delay, CancellationToken cancellationToken) =>
        SendAsync(stage, message, cancellationToken);

    public Task<IReadOnlyList<ReceivedMessage>> ReceiveAsync(
        InboxQueue queue, int maxMessages, TimeSpan visibility, CancellationToken cancellationToken) =>
        Do<IReadOnlyList<ReceivedMessage>>("Receive", () =>
            [
                .. _messages.Where(message => message.Queue == queue && message.VisibleAt <= DateTimeOffset.UtcNow).Take(maxMessages).Select(
                    message => message.Renewed(visibility))]);

    public Task<ReceivedMessage?> StartAsync(ReceivedMessage message, TimeSpan visibility, CancellationToken cancellationToken) =>
        Do("Start", () => Held(message)?.Started(visibility));

    public Task<ReceivedMessage?> RenewAsync(ReceivedMessage message, TimeSpan visibility, CancellationToken cancellationToken) =>
        Do("Renew", () =>
    {
        Renewals++;
        return Held(message)?.Renewed(visibility);
    });

    public Task CompleteAsync(ReceivedMessage message, CancellationToken cancellationToken) =>
        Do("Complete", () => Held(message) is { } held && _messages.Remove(held));

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

    public Task<bool> TryAcquireAsync(CancellationToken cancellationToken) => Do("Hold", () => GrantsLease);

    public ValueTask DisposeAsync()
    {
        IsLeaseReleased = true;
        return ValueTask.CompletedTask;
    }

    private async Task<T> Do<T>(string call, Func<T> work)
    {
        Before(call);
        await Task.CompletedTask;
        lock (_lock) return work();
    }

    private Queued? Held(ReceivedMessage message) => _messages.Find(one => one.Id == message.Id && one.Receipt == message.Receipt);

    private string NewId() => (++_lastId).ToString("x8", CultureInfo.InvariantCulture);

    private sealed class Queued(InboxQueue queue, string id, string text)
    {
        public InboxQueue Queue => queue;

        public string Id => id;

        public int Attempts { get; set; }

        public int Receipts { get; private set; }

        public string Receipt => $"{Receipts}";

        public DateTimeOffset VisibleAt { get; private set; }

        public ReceivedMessage Started(TimeSpan visibility)
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
