namespace Enrichment.Storage.Folder;

/// <summary>The lease of a folder: a file that the serving process keeps open.</summary>
/// <param name="path">The folder of the storage, which must exist.</param>
internal sealed class FolderWatchLease(string path) : IWatchLease
{
    private readonly string _file = Path.Join(Path.GetFullPath(path), FolderNames.Lease);
    private readonly Lock _gate = new();
    private FileStream? _held;

    /// <summary>How often to try to acquire the lease. The holder cannot lose it.</summary>
    public TimeSpan RenewEvery => TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public Task<bool> TryAcquireAsync(CancellationToken cancellationToken) => FolderCall.RunAsync(TryAcquire, cancellationToken);

    /// <summary>Releases the lease.</summary>
    public ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            _held?.Dispose();
            _held = null;
        }

        return ValueTask.CompletedTask;
    }

    private bool TryAcquire()
    {
        lock (_gate) return (_held ??= LockFile.TryOpen(_file)) is not null;
    }
}
