using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Queues;

namespace Enrichment.Storage.Folder;

/// <summary>
/// A storage in a folder that contains <c>articles</c>, <c>enriched</c>, <c>failed</c>, <c>work</c>, <c>settings</c> and
/// <c>queues</c>.
/// </summary>
public static class FolderStorage
{
    // No write takes that long.
    private static readonly TimeSpan Stale = TimeSpan.FromDays(1);

    private static readonly IReadOnlyList<string> Folders =
    [
        Containers.Articles, Containers.Settings, .. FolderNames.Written,
        .. InboxQueue.All.Select(queue => Path.Join(FolderNames.Queues, queue.Name)),
    ];

    /// <summary>Opens the storage, creates missing folders, and deletes temporary files of killed processes.</summary>
    /// <param name="path">The path of the folder.</param>
    /// <param name="time">The clock; null uses the system's.</param>
    /// <exception cref="StorageException">A file has the name of a folder, or a folder is not writable.</exception>
    public static ArticleStorage Open(string path, TimeProvider? time = null)
    {
        var clock = time ?? TimeProvider.System;
        var root = Path.GetFullPath(path);
        Prepare(root, clock.GetUtcNow() - Stale);
        var queues = new FolderStageQueues(root, clock);
        return new ArticleStorage(
            path, new FolderArticleStore(root), queues, queues, new FolderWatchLease(root), new FolderSettingsStore(root))
        {
            IsLocal = true,
        };
    }

    private static void Prepare(string root, DateTimeOffset stale)
    {
        try
        {
            foreach (var folder in Folders) Directory.CreateDirectory(Path.Join(root, folder));
            // Without the lock nothing can be written, so the error is reported now.
            LockFile.TryOpen(Path.Join(root, FolderNames.Lock))?.Dispose();
            foreach (var folder in FolderNames.Written) AtomicFile.DeleteStale(Path.Join(root, folder), stale);
        }
        catch (UnauthorizedAccessException error)
        {
            var message = $"Writing to the folder '{root}' is not allowed: {error.Message}";
            throw new StorageException(message, "Check its permissions, or choose another folder.", isTransient: false, error);
        }
        catch (IOException error) when (FindBlockingFile(root) is { } file)
        {
            var message = $"'{file}' is a file, but a folder is needed there.";
            throw new StorageException(message, "Move it away, or choose another folder.", isTransient: false, error);
        }
        catch (IOException error)
        {
            throw FolderCall.Translate(error);
        }
    }

    private static string? FindBlockingFile(string root)
    {
        var below = Folders.Select(folder => Path.Join(root, folder));
        var above = new List<string>();
        for (var folder = root; folder is not null; folder = Path.GetDirectoryName(folder)) above.Add(folder);
        return above.Concat(below).FirstOrDefault(File.Exists);
    }
}
