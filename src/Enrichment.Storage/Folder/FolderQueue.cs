using System.Globalization;
using System.Text;
using Enrichment.Storage.Queues;

namespace Enrichment.Storage.Folder;

/// <summary>
/// A queue as a folder with one file for each message. Only this process knows which messages are hidden, because only one process
/// receives. The number of attempts is part of the file name.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="time">The clock for hidden messages.</param>
internal sealed class FolderQueue(string folder, TimeProvider time)
{
    // No message of a stage is longer. Of a longer file, the rest is not read.
    private const int MaxCharacters = 64 * 1024;

    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, KnownMessage> _known = new(StringComparer.Ordinal);
    private long _lastTicks;
    private long _lastReceipt;

    /// <summary>Sends a message.</summary>
    public void Send(string text) => AtomicFile.Write(GetPath(QueueFile.Create(GetNextTicks())), Encoding.UTF8.GetBytes(text));

    /// <summary>Sends a message and hides it. It is visible earlier if this process ends, or if another process receives.</summary>
    public void SendLater(string text, TimeSpan delay)
    {
        var file = QueueFile.Create(GetNextTicks());
        lock (_gate)
        {
            AtomicFile.Write(GetPath(file), Encoding.UTF8.GetBytes(text));
            Hide(file, delay);
        }
    }

    /// <summary>Receives visible messages, the oldest first.</summary>
    public IReadOnlyList<ReceivedMessage> Receive(InboxQueue queue, int maxMessages, TimeSpan visibility)
    {
        lock (_gate)
        {
            // The folder is listed only when there are not enough known messages.
            if (FindVisible().Take(maxMessages).Count() < maxMessages) Refresh();
            var files = FindVisible().Take(maxMessages).ToList();
            return [.. files.Select(file => TryReceive(file, queue, visibility)).OfType<ReceivedMessage>()];
        }
    }

    /// <summary>Counts an attempt and hides the message; null if it was received again or deleted.</summary>
    public ReceivedMessage? Start(ReceivedMessage message, TimeSpan visibility)
    {
        lock (_gate)
        {
            if (FindFile(message) is not { } file) return null;
            var started = file with { Attempts = file.Attempts + 1 };
            File.Move(GetPath(file), GetPath(started), overwrite: true);
            return message with { Receipt = Hide(started, visibility), Attempts = started.Attempts };
        }
    }

    /// <summary>Hides a message for longer; null if it was received again or deleted.</summary>
    public ReceivedMessage? Renew(ReceivedMessage message, TimeSpan visibility)
    {
        lock (_gate) return FindFile(message) is { } file ? message with { Receipt = Hide(file, visibility) } : null;
    }

    /// <summary>Deletes a message if the receipt is the newest.</summary>
    public void Delete(ReceivedMessage message)
    {
        lock (_gate)
        {
            if (FindFile(message) is not { } file) return;
            File.Delete(GetPath(file));
            _known.Remove(file.Id);
        }
    }

    /// <summary>Returns whether the receipt of <paramref name="message"/> is the newest.</summary>
    public bool IsHeld(ReceivedMessage message)
    {
        lock (_gate) return FindFile(message) is not null;
    }

    /// <summary>Counts the messages.</summary>
    public int Count() => ListFiles().Count();

    private IEnumerable<QueueFile> FindVisible()
    {
        var now = time.GetTimestamp();
        return _known.Values.Where(known => known.VisibleFrom <= now).Select(known => known.File);
    }

    // Two files with the same id are one message.
    private void Refresh()
    {
        var files = new Dictionary<string, QueueFile>(StringComparer.Ordinal);
        foreach (var file in ListFiles()) files[file.Id] = file;
        foreach (var gone in _known.Keys.Where(id => !files.ContainsKey(id)).ToList()) _known.Remove(gone);
        foreach (var file in files.Values) _known.TryAdd(file.Id, new KnownMessage(file, long.MinValue, ""));
    }

    private IEnumerable<QueueFile> ListFiles() =>
        Directory.EnumerateFiles(folder).Select(path => QueueFile.Parse(Path.GetFileName(path))).OfType<QueueFile>();

    private static string ReadText(string path)
    {
        using var reader = File.OpenText(path);
        var text = new char[(int)Math.Min(reader.BaseStream.Length, MaxCharacters)];
        return new string(text, 0, reader.ReadBlock(text));
    }

    private ReceivedMessage? TryReceive(QueueFile file, InboxQueue queue, TimeSpan visibility)
    {
        try
        {
            var text = ReadText(GetPath(file));
            return new ReceivedMessage(queue, file.Id, Hide(file, visibility), text, file.Attempts);
        }
        catch (FileNotFoundException)
        {
            _known.Remove(file.Id);
            return null;
        }
    }

    private string Hide(QueueFile file, TimeSpan visibility)
    {
        var receipt = string.Create(CultureInfo.InvariantCulture, $"{++_lastReceipt}");
        _known[file.Id] = new KnownMessage(file, time.GetTimestamp() + (long)(visibility.TotalSeconds * time.TimestampFrequency), receipt);
        return receipt;
    }

    private QueueFile? FindFile(ReceivedMessage message) =>
        _known.TryGetValue(message.Id, out var known) && known.Receipt == message.Receipt && File.Exists(GetPath(known.File))
            ? known.File
            : null;

    private string GetPath(QueueFile file) => Path.Join(folder, file.Name);

    // Two messages of one process never have the same time, so they keep their order.
    private long GetNextTicks()
    {
        lock (_gate) return _lastTicks = Math.Max(_lastTicks + 1, time.GetUtcNow().UtcTicks);
    }

    private sealed record KnownMessage(QueueFile File, long VisibleFrom, string Receipt);
}
