using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Azure;

/// <summary>Stores articles and documents in the blob containers of a storage account.</summary>
internal sealed class BlobArticleStore : IArticleStore
{
    private static readonly BlobHttpHeaders Json = new() { ContentType = "application/json" };

    private readonly BlobServiceClient _service;
    private readonly int? _pageSize;

    /// <summary>Creates the store for an account.</summary>
    /// <param name="service">The account's blob service. Its options must not trim slashes in names.</param>
    public BlobArticleStore(BlobServiceClient service) : this(service, null)
    {
    }

    // Tests use smaller pages than the 5,000 of the service.
    internal BlobArticleStore(BlobServiceClient service, int? pageSize) => (_service, _pageSize) = (service, pageSize);

    /// <inheritdoc/>
    public Task<SourceInfo?> FindSourceAsync(string name, CancellationToken cancellationToken) => AzureCall.RunAsync(
        async () =>
        {
            if (GetSourceBlob(name) is not { } blob) return null;
            try
            {
                var properties = await FindPropertiesAsync(blob, cancellationToken).ConfigureAwait(false);
                return properties is null ? null : new SourceInfo(BlobMetadata.FormatETag(properties.ETag), properties.LastModified);
            }
            catch (RequestFailedException error) when (UnreadableBlob.IsEncrypted(error))
            {
                // Without the encryption key, only the listing shows the version.
                return (await FindListedAsync(blob.Name, cancellationToken).ConfigureAwait(false))?.Version;
            }
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<StoredArticle?> ReadSourceAsync(string name, CancellationToken cancellationToken) => AzureCall.RunAsync(
        async () =>
        {
            if (GetSourceBlob(name) is not { } blob) return null;
            try
            {
                using var download = (await blob.DownloadStreamingAsync(cancellationToken: cancellationToken).ConfigureAwait(false)).Value;
                var version = new SourceInfo(BlobMetadata.FormatETag(download.Details.ETag), download.Details.LastModified);
                var length = (int)Math.Min(download.Details.ContentLength, ArticleReader.MaxBytes + 1);
                return new StoredArticle(version, await ReadStartAsync(download.Content, length, cancellationToken).ConfigureAwait(false));
            }
            catch (RequestFailedException error) when (IsMissing(error))
            {
                return null;
            }
            catch (RequestFailedException error) when (UnreadableBlob.GetReason(error, "The blob") is { } reason)
            {
                throw new ArticleException(ErrorCode.Unreadable, reason);
            }
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<ListingPage<ListedArticle>> ListSourcesAsync(string? from, CancellationToken cancellationToken) =>
        ListPageAsync(Containers.Articles, from, blob => !BlobMetadata.IsFolder(blob), CreateArticle, cancellationToken);

    /// <inheritdoc/>
    public Task<StoredDocument?> FindAsync(DocumentKey key, CancellationToken cancellationToken) => AzureCall.RunAsync(
        async () =>
        {
            var properties = await FindPropertiesAsync(GetDocumentBlob(key), cancellationToken).ConfigureAwait(false);
            return properties is null
                ? null
                : CreateDocument(properties.Metadata, properties.ETag, properties.LastModified, properties.ContentLength);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<long?> FindSourceLengthAsync(string name, CancellationToken cancellationToken) => AzureCall.RunAsync(
        async () =>
        {
            if (GetSourceBlob(name) is not { } blob) return null;
            try
            {
                return (await FindPropertiesAsync(blob, cancellationToken).ConfigureAwait(false))?.ContentLength;
            }
            catch (RequestFailedException error) when (UnreadableBlob.IsEncrypted(error))
            {
                // Its content cannot be read either.
                return 0;
            }
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<StoredContent?> ReadAsync(DocumentKey key, long maxBytes, CancellationToken cancellationToken) =>
        AzureCall.RunAsync(() => ReadAsync(GetDocumentBlob(key), maxBytes, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async Task<byte[]?> ReadAsync(ListedDocument document, CancellationToken cancellationToken)
    {
        var blob = GetBlob(Containers.GetName(document.Kind), document.Path);
        var stored = await AzureCall
            .RunAsync(() => ReadAsync(blob, StoredDocument.MaxBytes, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        return stored?.Content;
    }

    /// <inheritdoc/>
    public Task<bool> TryWriteAsync(
        DocumentKey key, ReadOnlyMemory<byte> content, DocumentMetadata metadata, string? replaces, CancellationToken cancellationToken)
    {
        var onlyNew = new BlobRequestConditions { IfNoneMatch = ETag.All };
        var options = new BlobUploadOptions
        {
            Conditions = replaces is null ? onlyNew : new BlobRequestConditions { IfMatch = new ETag(replaces) },
            Metadata = BlobMetadata.Write(metadata),
            HttpHeaders = Json,
        };
        return AzureCall.RunAsync(() => TryUploadAsync(GetDocumentBlob(key), content, options, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task WriteAsync(
        DocumentKey key, ReadOnlyMemory<byte> content, DocumentMetadata metadata, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions { Metadata = BlobMetadata.Write(metadata), HttpHeaders = Json };
        return AzureCall.RunAsync(
            () => GetDocumentBlob(key).UploadAsync(new BinaryData(content), options, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> TryDeleteAsync(DocumentKey key, string? eTag, CancellationToken cancellationToken) => AzureCall.RunAsync(
        async () =>
        {
            var blob = GetDocumentBlob(key);
            var conditions = eTag is null ? null : new BlobRequestConditions { IfMatch = new ETag(eTag) };
            try
            {
                await blob.DeleteAsync(DeleteSnapshotsOption.IncludeSnapshots, conditions, cancellationToken).ConfigureAwait(false);
                return true;
            }
            catch (RequestFailedException error) when (IsMissing(error))
            {
                return true;
            }
            catch (RequestFailedException error) when (IsAny(error, BlobErrorCode.ConditionNotMet))
            {
                // The condition also fails if the blob does not exist.
                return await FindPropertiesAsync(blob, cancellationToken).ConfigureAwait(false) is null;
            }
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<ListingPage<ListedDocument>> ListAsync(DocumentKind kind, string? from, CancellationToken cancellationToken) =>
        ListPageAsync(Containers.GetName(kind), from, BlobMetadata.IsDocument, blob => CreateListedDocument(kind, blob), cancellationToken);

    /// <inheritdoc/>
    public string GetListedPath(DocumentKey key) => BlobNames.Get(key);

    private BlobClient? GetSourceBlob(string name) => BlobNames.CanExist(name) ? GetBlob(Containers.Articles, name) : null;

    private BlobClient GetDocumentBlob(DocumentKey key) => GetBlob(Containers.GetName(key.Kind), BlobNames.Get(key));

    private BlobClient GetBlob(string container, string name) => _service.GetBlobContainerClient(container).GetBlobClient(name);

    private static async Task<BlobProperties?> FindPropertiesAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            return await blob.GetPropertiesAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (RequestFailedException error) when (IsMissing(error))
        {
            return null;
        }
    }

    private static async Task<StoredContent?> ReadAsync(BlobClient blob, long maxBytes, CancellationToken cancellationToken)
    {
        try
        {
            using var download = (await blob.DownloadStreamingAsync(cancellationToken: cancellationToken).ConfigureAwait(false)).Value;
            var details = download.Details;
            if (details.ContentLength > Math.Min(maxBytes, StoredDocument.MaxBytes)) return null;
            var content = new byte[details.ContentLength];
            await download.Content.ReadExactlyAsync(content, cancellationToken).ConfigureAwait(false);
            return new StoredContent(CreateDocument(details.Metadata, details.ETag, details.LastModified, content.Length), content);
        }
        catch (RequestFailedException error) when (IsMissing(error))
        {
            return null;
        }
        catch (RequestFailedException error)
            when (UnreadableBlob.GetReason(error, $"The blob {blob.BlobContainerName}/{blob.Name}") is { } reason)
        {
            throw new ArticleException(ErrorCode.Unreadable, reason);
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
        catch (RequestFailedException error)
            when (IsAny(error, BlobErrorCode.ConditionNotMet, BlobErrorCode.BlobAlreadyExists, BlobErrorCode.BlobNotFound))
        {
            return false;
        }
    }

    // Reads at most this many bytes, regardless of the size of the blob.
    private static async Task<ReadOnlyMemory<byte>> ReadStartAsync(Stream stream, int length, CancellationToken cancellationToken)
    {
        var buffer = new byte[length];
        var count = await stream.ReadAtLeastAsync(buffer, length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return buffer.AsMemory(0, count);
    }

    private async Task<ListedArticle?> FindListedAsync(string name, CancellationToken cancellationToken)
    {
        // The listing is sorted, so the blob with the exact name is before all blobs that have it as a prefix.
        var options = new GetBlobsOptions { Prefix = name };
        var blobs = _service.GetBlobContainerClient(Containers.Articles).GetBlobsAsync(options, cancellationToken);
        await foreach (var blob in blobs.ConfigureAwait(false)) return blob.Name == name ? CreateArticle(blob) : null;
        return null;
    }

    private Task<ListingPage<T>> ListPageAsync<T>(
        string container, string? from, Func<BlobItem, bool> isWanted, Func<BlobItem, T> createItem, CancellationToken cancellationToken) =>
        AzureCall.RunAsync(
            async () =>
            {
                var options = new GetBlobsOptions { Traits = BlobTraits.Metadata };
                var pages = _service.GetBlobContainerClient(container).GetBlobsAsync(options, cancellationToken).AsPages(from, _pageSize);
                await foreach (var page in pages.ConfigureAwait(false))
                {
                    var next = string.IsNullOrEmpty(page.ContinuationToken) ? null : page.ContinuationToken;
                    return new ListingPage<T>([.. page.Values.Where(isWanted).Select(createItem)], next);
                }

                return new ListingPage<T>([], null);
            },
            cancellationToken);

    private static ListedArticle CreateArticle(BlobItem blob)
    {
        var version = new SourceInfo(BlobMetadata.FormatETag(blob.Properties.ETag!.Value), blob.Properties.LastModified!.Value);
        return new ListedArticle(blob.Name, version, blob.Properties.ContentLength ?? 0);
    }

    private static ListedDocument CreateListedDocument(DocumentKind kind, BlobItem blob)
    {
        var properties = blob.Properties;
        return new ListedDocument(
            kind, blob.Name,
            CreateDocument(blob.Metadata, properties.ETag!.Value, properties.LastModified!.Value, properties.ContentLength ?? 0));
    }

    private static StoredDocument CreateDocument(
        IDictionary<string, string> metadata, ETag eTag, DateTimeOffset lastModified, long length) =>
        new(BlobMetadata.Read(metadata), BlobMetadata.FormatETag(eTag), lastModified, length);

    private static bool IsMissing(RequestFailedException error) => error.Status == 404;

    private static bool IsAny(RequestFailedException error, params BlobErrorCode[] codes) => codes.Any(code => code == error.ErrorCode);
}
