namespace Enrichment.Storage.Folder;

/// <summary>The lease of a folder: a file that the serving process holds open, for as long as it lives.</summary>
/// <param name="path">The folder of the storage, which has to be there.</param>
internal sealed class FolderWatchLease(string path) : IWatchLease
{
    private readonly string _file = Path.Join(Path.GetFullPath(path), FolderNames.Lease);
    private readonly Lock _gate = new();
    private FileStream? _held;

    /// <summary>How often to try: soon after another has gone, and at no cost to the holder, who cannot lose it.</summary>
    public TimeSpan RenewEvery => TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public Task<bool> HoldAsync(CancellationToken cancellationToken) => FolderCall.RunAsync(Hold, cancellationToken);

    /// <summary>Lets the lease go.</summary>
    public ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            _held?.Dispose();
            _held = null;
        }

        return ValueTask.CompletedTask;
    }

    private bool Hold()
    {
        lock (_gate) return (_held ??= LockFile.TryOpen(_file)) is not null;
    }
}
