using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Queues;

namespace Enrichment.Storage.Folder;

/// <summary>A storage that is a plain folder: <c>articles</c>, <c>enriched</c>, <c>failed</c>, <c>work</c> and <c>queues</c> in it.</summary>
public static class FolderStorage
{
    // Nobody takes that long to write a file.
    private static readonly TimeSpan Stale = TimeSpan.FromDays(1);

    private static readonly IReadOnlyList<string> Folders =
        [Containers.Articles, .. FolderNames.Written, .. InboxQueue.All.Select(queue => Path.Join(FolderNames.Queues, queue.Name))];

    /// <summary>Opens the storage at <paramref name="path"/>; makes what is missing of it, and clears away what killed processes left half written.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="time">The clock; the system's where it is null.</param>
    /// <exception cref="StorageException">A file is in the way of a folder, or a folder may not be written to.</exception>
    public static ArticleStorage Open(string path, TimeProvider? time = null)
    {
        var clock = time ?? TimeProvider.System;
        var root = Path.GetFullPath(path);
        Prepare(root, clock.GetUtcNow() - Stale);
        var queues = new FolderStageQueues(root, clock);
        return new ArticleStorage(path, new FolderArticleStore(root), queues, queues, new FolderWatchLease(root));
    }

    private static void Prepare(string root, DateTimeOffset stale)
    {
        try
        {
            foreach (var folder in Folders) Directory.CreateDirectory(Path.Join(root, folder));
            // Whoever cannot lock cannot write anything; better told now.
            LockFile.TryOpen(Path.Join(root, FolderNames.Lock))?.Dispose();
            foreach (var folder in FolderNames.Written) WholeFile.ClearAway(Path.Join(root, folder), stale);
        }
        catch (UnauthorizedAccessException fault)
        {
            var message = $"The folder '{root}' may not be written to: {fault.Message}";
            throw new StorageException(message, "Check its permissions, or choose another.", isTransient: false, fault);
        }
        catch (IOException fault) when (FileInTheWay(root) is { } file)
        {
            var message = $"'{file}' is a file, and a folder is needed there.";
            throw new StorageException(message, "Move it away, or choose another folder.", isTransient: false, fault);
        }
        catch (IOException fault)
        {
            throw FolderCall.Translate(fault);
        }
    }

    private static string? FileInTheWay(string root)
    {
        var below = Folders.Select(folder => Path.Join(root, folder));
        var above = new List<string>();
        for (var folder = root; folder is not null; folder = Path.GetDirectoryName(folder)) above.Add(folder);
        return above.Concat(below).FirstOrDefault(File.Exists);
    }
}
