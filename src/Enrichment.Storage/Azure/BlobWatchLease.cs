using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Azure;

/// <summary>A lease on a small blob. If its holder dies, the lease expires within 15 seconds.</summary>
internal sealed class BlobWatchLease : IWatchLease
{
    // A folder of an article never has such a name; see SafeName.
    private const string BlobName = $"watcher{SafeName.Extension}/lease";

    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan ReleaseTimeout = TimeSpan.FromSeconds(5);

    private readonly BlobClient _blob;
    private readonly BlobLeaseClient _lease;
    private bool _isHeld;

    /// <summary>Creates a lease that is not held.</summary>
    /// <param name="service">The account's blob service.</param>
    public BlobWatchLease(BlobServiceClient service)
    {
        _blob = service.GetBlobContainerClient(Containers.Work).GetBlobClient(BlobName);
        _lease = _blob.GetBlobLeaseClient();
    }

    /// <inheritdoc/>
    public TimeSpan RenewEvery { get; } = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public Task<bool> TryAcquireAsync(CancellationToken cancellationToken) => AzureCall.RunAsync(
        async () =>
        {
            _isHeld = false;
            try
            {
                _isHeld = await TryLeaseBlobAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (RequestFailedException error) when (error.ErrorCode == BlobErrorCode.BlobNotFound)
            {
                await CreateBlobAsync(cancellationToken).ConfigureAwait(false);
                _isHeld = await TryLeaseBlobAsync(cancellationToken).ConfigureAwait(false);
            }

            return _isHeld;
        },
        cancellationToken);

    /// <summary>Releases the lease if it is held and the account can be reached.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_isHeld) return;
        _isHeld = false;
        using var timeout = new CancellationTokenSource(ReleaseTimeout);
        try
        {
            await AzureCall.RunAsync(() => _lease.ReleaseAsync(cancellationToken: timeout.Token), timeout.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (error is StorageException or OperationCanceledException)
        {
            // The lease expires without a release.
        }
    }

    // The holder renews the lease by acquiring it with the same id.
    private async Task<bool> TryLeaseBlobAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _lease.AcquireAsync(Duration, cancellationToken: cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (RequestFailedException error) when (IsHeldByOther(error))
        {
            return false;
        }
    }

    private static bool IsHeldByOther(RequestFailedException error) =>
        error.ErrorCode == BlobErrorCode.LeaseAlreadyPresent
        || error.ErrorCode == BlobErrorCode.LeaseIsBreakingAndCannotBeAcquired;

    private async Task CreateBlobAsync(CancellationToken cancellationToken)
    {
        try
        {
            var onlyNew = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
            await _blob.UploadAsync(BinaryData.Empty, onlyNew, cancellationToken).ConfigureAwait(false);
        }
        catch (RequestFailedException error) when (error.Status is 409 or 412)
        {
            // Another process has created the blob and may already hold the lease.
        }
    }
}
