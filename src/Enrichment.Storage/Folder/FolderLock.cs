using System.Diagnostics.CodeAnalysis;

namespace Enrichment.Storage.Folder;

/// <summary>Runs short operations one at a time, across threads and processes.</summary>
/// <param name="path">The lock file.</param>
internal sealed class FolderLock(string path)
{
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();

    /// <summary>Runs <paramref name="work"/> when no other thread or process holds the lock.</summary>
    /// <exception cref="IOException">Another process holds the lock for too long.</exception>
    public async Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; waited < MaxWait; waited += Wait)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryRun(work, out var result)) return result;
            await Task.Delay(Wait, cancellationToken).ConfigureAwait(false);
        }

        throw new IOException(
            $"Another process has locked '{path}' for {MaxWait.TotalSeconds} seconds; check whether a process is suspended.");
    }

    private bool TryRun<T>(Func<T> work, [MaybeNullWhen(false)] out T result)
    {
        lock (_gate)
        {
            using var file = LockFile.TryOpen(path);
            result = file is null ? default : work();
            return file is not null;
        }
    }
}
