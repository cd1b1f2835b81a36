using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage;

/// <summary>Sees to it that one process at a time watches a storage for new articles, however many work on it.</summary>
public interface IWatchLease : IAsyncDisposable
{
    /// <summary>How often the lease has to be held anew to be kept.</summary>
    TimeSpan RenewEvery { get; }

    /// <summary>Takes the lease, or keeps it.</summary>
    /// <returns>Whether this process has it now; false where another has.</returns>
    /// <exception cref="StorageException">The storage does not answer.</exception>
    Task<bool> HoldAsync(CancellationToken cancellationToken);
}
