using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Enrichment.Articles;

namespace Enrichment.Storage.Azure;

/// <summary>
/// Uploads articles to the container <c>articles</c>. A blob has the same content if its MD5 hash is the same. A blob without a hash
/// is replaced.
/// </summary>
/// <param name="container">The container. Its options must not trim slashes in names.</param>
/// <param name="place">The location of the container, for messages.</param>
internal sealed class BlobArticleUpload(BlobContainerClient container, string place) : IArticleUpload
{
    /// <inheritdoc/>
    public string Place => place;

    /// <inheritdoc/>
    public Task<UploadOutcome> PutAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (!BlobNames.CanExist(name))
            throw new ArticleException(ErrorCode.InvalidName, "The name has too many parts for a blob; rename the article.");
        return AzureCall.RunAsync(() => PutAsync(container.GetBlobClient(name), content, cancellationToken), cancellationToken);
    }

    private static async Task<UploadOutcome> PutAsync(BlobClient blob, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        try
        {
            var hash = ComputeHash(content.Span);
            var existing = await FindAsync(blob, cancellationToken).ConfigureAwait(false);
            if (existing?.ContentHash?.AsSpan().SequenceEqual(hash) == true) return UploadOutcome.Unchanged;
            var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentHash = hash } };
            await blob.UploadAsync(new BinaryData(content), options, cancellationToken).ConfigureAwait(false);
            return existing is null ? UploadOutcome.Created : UploadOutcome.Replaced;
        }
        catch (RequestFailedException error) when (UnreadableBlob.GetReason(error, "The blob") is { } reason)
        {
            throw new ArticleException(ErrorCode.Unreadable, reason);
        }
    }

    private static async Task<BlobProperties?> FindAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            return await blob.GetPropertiesAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (RequestFailedException error) when (error.Status == 404 && error.ErrorCode != BlobErrorCode.ContainerNotFound)
        {
            return null;
        }
    }

    // The hash that the service has for blobs. It finds changes and does not protect against attackers.
#pragma warning disable CA5351
    private static byte[] ComputeHash(ReadOnlySpan<byte> content) => MD5.HashData(content);
#pragma warning restore CA5351
}
