using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Azure;

/// <summary>The lease on a small blob: who dies holding it loses it within 15 seconds.</summary>
internal sealed class BlobWatchLease : IWatchLease
{
    private const string BlobName = "watcher";

    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan ReleasePatience = TimeSpan.FromSeconds(5);

    private readonly BlobClient _blob;
    private readonly BlobLeaseClient _lease;
    private bool _isHeld;

    /// <summary>A lease that is not held yet.</summary>
    /// <param name="service">The account's blob service.</param>
    public BlobWatchLease(BlobServiceClient service)
    {
        _blob = service.GetBlobContainerClient(Containers.Work).GetBlobClient(BlobName);
        _lease = _blob.GetBlobLeaseClient();
    }

    /// <inheritdoc/>
    public TimeSpan RenewEvery { get; } = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public Task<bool> HoldAsync(CancellationToken cancellationToken) => AzureCall.RunAsync(
        async () =>
        {
            _isHeld = false;
            try
            {
                _isHeld = await TryAcquireAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (RequestFailedException fault) when (fault.ErrorCode == BlobErrorCode.BlobNotFound)
            {
                await CreateAsync(cancellationToken).ConfigureAwait(false);
                _isHeld = await TryAcquireAsync(cancellationToken).ConfigureAwait(false);
            }

            return _isHeld;
        },
        cancellationToken);

    /// <summary>Gives the lease back if it is held, as far as the account can be reached.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_isHeld) return;
        _isHeld = false;
        using var patience = new CancellationTokenSource(ReleasePatience);
        try
        {
            await AzureCall.RunAsync(() => _lease.ReleaseAsync(cancellationToken: patience.Token), patience.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (error is StorageException or OperationCanceledException)
        {
            // It runs out by itself.
        }
    }

    // Whoever has the lease renews it by acquiring it under the same id.
    private async Task<bool> TryAcquireAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _lease.AcquireAsync(Duration, cancellationToken: cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (RequestFailedException fault) when (fault.ErrorCode == BlobErrorCode.LeaseAlreadyPresent || fault.ErrorCode == BlobErrorCode.LeaseIsBreakingAndCannotBeAcquired)
        {
            return false;
        }
    }

    private async Task CreateAsync(CancellationToken cancellationToken)
    {
        try
        {
            var onlyNew = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
            await _blob.UploadAsync(BinaryData.Empty, onlyNew, cancellationToken).ConfigureAwait(false);
        }
        catch (RequestFailedException fault) when (fault.Status is 409 or 412)
        {
            // Another has created it meanwhile, and may even have leased it.
        }
    }
}
