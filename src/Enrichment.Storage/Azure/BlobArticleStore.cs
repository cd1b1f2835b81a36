using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Azure;

/// <summary>Articles and documents in the blob containers of a storage account.</summary>
internal sealed class BlobArticleStore : IArticleStore
{
    private static readonly BlobHttpHeaders Json = new() { ContentType = "application/json" };

    private readonly BlobServiceClient _service;
    private readonly int? _pageSize;

    /// <summary>The store in an account.</summary>
    /// <param name="service">The account's blob service. Its options must leave slashes in names alone.</param>
    public BlobArticleStore(BlobServiceClient service) : this(service, null)
    {
    }

    // Tests have smaller pages than the service's own 5,000.
    internal BlobArticleStore(BlobServiceClient service, int? pageSize) => (_service, _pageSize) = (service, pageSize);

    /// <inheritdoc/>
    public Task<SourceInfo?> FindSourceAsync(string name, CancellationToken cancellationToken) => AzureCall.RunAsync(
        async () =>
        {
            if (SourceBlob(name) is not { } blob) return null;
            try
            {
                var properties = await PropertiesAsync(blob, cancellationToken).ConfigureAwait(false);
                return properties is null ? null : new SourceInfo(BlobStamp.TextOf(properties.ETag), properties.LastModified);
            }
            catch (RequestFailedException fault) when (UnreadableBlob.IsEncrypted(fault))
            {
                // Without its key only the listing tells of it.
                return (await ListedAsync(blob.Name, cancellationToken).ConfigureAwait(false))?.Version;
            }
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<StoredArticle?> ReadSourceAsync(string name, CancellationToken cancellationToken) => AzureCall.RunAsync(
        async () =>
        {
            if (SourceBlob(name) is not { } blob) return null;
            try
            {
                using var download = (await blob.DownloadStreamingAsync(cancellationToken: cancellationToken).ConfigureAwait(false)).Value;
                var version = new SourceInfo(BlobStamp.TextOf(download.Details.ETag), download.Details.LastModified);
                var length = (int)Math.Min(download.Details.ContentLength, ArticleReader.MaxBytes + 1);
                return new StoredArticle(version, await BeginningAsync(download.Content, length, cancellationToken).ConfigureAwait(false));
            }
            catch (RequestFailedException fault) when (IsMissing(fault))
            {
                return null;
            }
            catch (RequestFailedException fault) when (UnreadableBlob.GetReason(fault, "The blob") is { } reason)
            {
                throw new ArticleException(FaultCode.Unreadable, reason);
            }
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<ListingPage<ListedArticle>> ListSourcesAsync(string? from, CancellationToken cancellationToken) =>
        PageAsync(Containers.Articles, from, blob => !BlobStamp.IsFolder(blob), ArticleOf, cancellationToken);

    /// <inheritdoc/>
    public Task<StoredDocument?> FindAsync(DocumentKey key, CancellationToken cancellationToken) => AzureCall.RunAsync(
        async () =>
        {
            var properties = await PropertiesAsync(DocumentBlob(key), cancellationToken).ConfigureAwait(false);
            return properties is null ? null : CreateDocument(properties.Metadata, properties.ETag, properties.LastModified);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<byte[]?> ReadAsync(DocumentKey key, CancellationToken cancellationToken) =>
        AzureCall.RunAsync(() => ReadAsync(DocumentBlob(key), cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<byte[]?> ReadAsync(ListedDocument document, CancellationToken cancellationToken) =>
        AzureCall.RunAsync(() => ReadAsync(Blob(Containers.GetName(document.Kind), document.Path), cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> TryWriteAsync(
        DocumentKey key, ReadOnlyMemory<byte> content, DocumentStamp stamp, string? replaces, CancellationToken cancellationToken)
    {
        var onlyNew = new BlobRequestConditions { IfNoneMatch = ETag.All };
        var options = new BlobUploadOptions
        {
            Conditions = replaces is null ? onlyNew : new BlobRequestConditions { IfMatch = new ETag(replaces) },
            Metadata = BlobStamp.Write(stamp),
            HttpHeaders = Json,
        };
        return AzureCall.RunAsync(() => TryUploadAsync(DocumentBlob(key), content, options, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> TryDeleteAsync(DocumentKey key, string? eTag, CancellationToken cancellationToken) => AzureCall.RunAsync(
        async () =>
        {
            var blob = DocumentBlob(key);
            var conditions = eTag is null ? null : new BlobRequestConditions { IfMatch = new ETag(eTag) };
            try
            {
                await blob.DeleteAsync(DeleteSnapshotsOption.IncludeSnapshots, conditions, cancellationToken).ConfigureAwait(false);
                return true;
            }
            catch (RequestFailedException fault) when (IsMissing(fault))
            {
                return true;
            }
            catch (RequestFailedException fault) when (IsAny(fault, BlobErrorCode.ConditionNotMet))
            {
                // No version is met where there is no blob, either.
                return await PropertiesAsync(blob, cancellationToken).ConfigureAwait(false) is null;
            }
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<ListingPage<ListedDocument>> ListAsync(DocumentKind kind, string? from, CancellationToken cancellationToken) =>
        PageAsync(Containers.GetName(kind), from, BlobStamp.IsDocument, blob => DocumentOf(kind, blob), cancellationToken);

    /// <inheritdoc/>
    public string GetListedPath(DocumentKey key) => BlobNames.For(key);

    private BlobClient? SourceBlob(string name) => BlobNames.CanExist(name) ? Blob(Containers.Articles, name) : null;

    private BlobClient DocumentBlob(DocumentKey key) => Blob(Containers.GetName(key.Kind), BlobNames.For(key));

    private BlobClient Blob(string container, string name) => _service.GetBlobContainerClient(container).GetBlobClient(name);

    private static async Task<BlobProperties?> PropertiesAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            return await blob.GetPropertiesAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (RequestFailedException fault) when (IsMissing(fault))
        {
            return null;
        }
    }

    private static async Task<byte[]?> ReadAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            var download = await blob.DownloadContentAsync(cancellationToken).ConfigureAwait(false);
            return download.Value.Content.ToArray();
        }
        catch (RequestFailedException fault) when (IsMissing(fault))
        {
            return null;
        }
        catch (RequestFailedException fault)
            when (UnreadableBlob.GetReason(fault, $"The blob {blob.BlobContainerName}/{blob.Name}") is { } reason)
        {
            throw new ArticleException(FaultCode.Unreadable, reason);
        }
    }

    private static async Task<bool> TryUploadAsync(
        BlobClient blob, ReadOnlyMemory<byte> content, BlobUploadOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await blob.UploadAsync(new BinaryData(content), options, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (RequestFailedException fault)
            when (IsAny(fault, BlobErrorCode.ConditionNotMet, BlobErrorCode.BlobAlreadyExists, BlobErrorCode.BlobNotFound))
        {
            return false;
        }
    }

    // Whatever the size of the blob, no more than this is read of it.
    private static async Task<ReadOnlyMemory<byte>> BeginningAsync(Stream stream, int length, CancellationToken cancellationToken)
    {
        var buffer = new byte[length];
        var count = await stream.ReadAtLeastAsync(buffer, length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return buffer.AsMemory(0, count);
    }

    private async Task<ListedArticle?> ListedAsync(string name, CancellationToken cancellationToken)
    {
        // The name itself comes before all that only begin with it.
        var options = new GetBlobsOptions { Prefix = name };
        var blobs = _service.GetBlobContainerClient(Containers.Articles).GetBlobsAsync(options, cancellationToken);
        await foreach (var blob in blobs.ConfigureAwait(false)) return blob.Name == name ? ArticleOf(blob) : null;
        return null;
    }

    private Task<ListingPage<T>> PageAsync<T>(
        string container, string? from, Func<BlobItem, bool> isWanted, Func<BlobItem, T> itemOf, CancellationToken cancellationToken) =>
        AzureCall.RunAsync(
            async () =>
            {
                var options = new GetBlobsOptions { Traits = BlobTraits.Metadata };
                var pages = _service.GetBlobContainerClient(container).GetBlobsAsync(options, cancellationToken).AsPages(from, _pageSize);
                await foreach (var page in pages.ConfigureAwait(false))
                {
                    var next = string.IsNullOrEmpty(page.ContinuationToken) ? null : page.ContinuationToken;
                    return new ListingPage<T>([.. page.Values.Where(isWanted).Select(itemOf)], next);
                }

                return new ListingPage<T>([], null);
            },
            cancellationToken);

    private static ListedArticle ArticleOf(BlobItem blob) =>
        new(blob.Name, new SourceInfo(BlobStamp.TextOf(blob.Properties.ETag!.Value), blob.Properties.LastModified!.Value));

    private static ListedDocument DocumentOf(DocumentKind kind, BlobItem blob) =>
        new(kind, blob.Name, CreateDocument(blob.Metadata, blob.Properties.ETag!.Value, blob.Properties.LastModified!.Value));

    private static StoredDocument CreateDocument(IDictionary<string, string> metadata, ETag eTag, DateTimeOffset lastModified) =>
        new(BlobStamp.Read(metadata), BlobStamp.TextOf(eTag), lastModified);

    private static bool IsMissing(RequestFailedException fault) => fault.Status == 404;

    private static bool IsAny(RequestFailedException fault, params BlobErrorCode[] codes) => codes.Any(code => code == fault.ErrorCode);
}
