using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage;

/// <summary>A lease that lets only one process at a time watch a storage for new articles.</summary>
public interface IWatchLease : IAsyncDisposable
{
    /// <summary>How often the lease must be renewed.</summary>
    TimeSpan RenewEvery { get; }

    /// <summary>Acquires or renews the lease.</summary>
    /// <returns>True if this process holds the lease; false if another process does.</returns>
    /// <exception cref="StorageException">The storage failed.</exception>
    Task<bool> TryAcquireAsync(CancellationToken cancellationToken);
}
