using System.Globalization;
using System.Text;
using Enrichment.Storage.Queues;

namespace Enrichment.Storage.Folder;

/// <summary>
/// A queue: a folder with a file for each message. What is out of sight is known to this process alone, for only one receives at a time;
/// how often a message was received is part of its file's name.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="time">What the times out of sight are told by.</param>
internal sealed class FolderQueue(string folder, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, Known> _known = new(StringComparer.Ordinal);
    private long _lastTicks;
    private long _lastReceipt;

    /// <summary>Puts a message in.</summary>
    public void Send(string text) => WholeFile.Write(PathOf(QueueFile.New(NextTicks())), Encoding.UTF8.GetBytes(text));

    /// <summary>Receives what is in sight, the oldest first.</summary>
    public IReadOnlyList<ReceivedMessage> Receive(InboxQueue queue, int maxMessages, TimeSpan visibility)
    {
        lock (_gate)
        {
            // The folder is listed only when what is known of it runs out.
            if (InSight().Take(maxMessages).Count() < maxMessages) LookAgain();
            return [.. InSight().Take(maxMessages).ToList().Select(file => TryReceive(file, queue, visibility)).OfType<ReceivedMessage>()];
        }
    }

    /// <summary>Keeps a message out of sight; null where another has it, or nobody.</summary>
    public ReceivedMessage? Renew(ReceivedMessage message, TimeSpan visibility)
    {
        lock (_gate) return FileOf(message) is { } file ? message with { Receipt = Hide(file, visibility) } : null;
    }

    /// <summary>Deletes a message, unless another has it.</summary>
    public void Delete(ReceivedMessage message)
    {
        lock (_gate)
        {
            if (FileOf(message) is not { } file) return;
            File.Delete(PathOf(file));
            _known.Remove(file.Id);
        }
    }

    /// <summary>Whether the receipt of <paramref name="message"/> is the newest.</summary>
    public bool Holds(ReceivedMessage message)
    {
        lock (_gate) return FileOf(message) is not null;
    }

    /// <summary>How many messages there are.</summary>
    public int Count() => Files().Count();

    private IEnumerable<QueueFile> InSight()
    {
        var now = time.GetTimestamp();
        return _known.Values.Where(known => known.InSightFrom <= now).Select(known => known.File);
    }

    // A message that is there twice, from whatever hand, is one.
    private void LookAgain()
    {
        var files = new Dictionary<string, QueueFile>(StringComparer.Ordinal);
        foreach (var file in Files()) files[file.Id] = file;
        foreach (var gone in _known.Keys.Where(id => !files.ContainsKey(id)).ToList()) _known.Remove(gone);
        foreach (var file in files.Values) _known.TryAdd(file.Id, new Known(file, long.MinValue, ""));
    }

    private IEnumerable<QueueFile> Files() => Directory.EnumerateFiles(folder).Select(path => QueueFile.Parse(Path.GetFileName(path))).OfType<QueueFile>();

    // Counted before it is handed out: a message that kills its process does not begin anew.
    private ReceivedMessage? TryReceive(QueueFile file, InboxQueue queue, TimeSpan visibility)
    {
        var received = file with { Attempts = file.Attempts + 1 };
        try
        {
            File.Move(PathOf(file), PathOf(received), overwrite: true);
            var receipt = Hide(received, visibility);
            return new ReceivedMessage(queue, file.Id, receipt, File.ReadAllText(PathOf(received)), received.Attempts);
        }
        catch (FileNotFoundException)
        {
            _known.Remove(file.Id);
            return null;
        }
    }

    private string Hide(QueueFile file, TimeSpan visibility)
    {
        var receipt = string.Create(CultureInfo.InvariantCulture, $"{file.Attempts}-{++_lastReceipt}");
        _known[file.Id] = new Known(file, time.GetTimestamp() + (long)(visibility.TotalSeconds * time.TimestampFrequency), receipt);
        return receipt;
    }

    private QueueFile? FileOf(ReceivedMessage message) =>
        _known.TryGetValue(message.Id, out var known) && known.Receipt == message.Receipt && File.Exists(PathOf(known.File)) ? known.File : null;

    private string PathOf(QueueFile file) => Path.Join(folder, file.Name);

    // Two messages of one process never share a time, so that they keep their order.
    private long NextTicks()
    {
        lock (_gate) return _lastTicks = Math.Max(_lastTicks + 1, time.GetUtcNow().UtcTicks);
    }

    private sealed record Known(QueueFile File, long InSightFrom, string Receipt);
}
