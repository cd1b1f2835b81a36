using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Azure;

/// <summary>The blobs in the container <c>settings</c>.</summary>
/// <param name="service">The account's blob service.</param>
internal sealed class BlobSettingsStore(BlobServiceClient service) : ISettingsStore
{
    private readonly BlobContainerClient _container = service.GetBlobContainerClient(Containers.Settings);

    /// <inheritdoc/>
    public string Describe(string name) => $"the blob {Containers.Settings}/{name}";

    /// <inheritdoc/>
    public Task<byte[]?> FindAsync(string name, CancellationToken cancellationToken) => AzureCall.RunAsync(
        async () =>
        {
            try
            {
                var download = await _container.GetBlobClient(name).DownloadContentAsync(cancellationToken).ConfigureAwait(false);
                return download.Value.Content.ToArray();
            }
            catch (RequestFailedException error)
                when (error.ErrorCode == BlobErrorCode.BlobNotFound || error.ErrorCode == BlobErrorCode.ContainerNotFound)
            {
                return null;
            }
        },
        cancellationToken);
}
