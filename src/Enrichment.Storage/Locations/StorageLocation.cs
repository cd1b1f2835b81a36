using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Settings;

namespace Enrichment.Storage.Locations;

/// <summary>The location of a storage as the user names it: an <see cref="AccountLocation"/> or a <see cref="FolderLocation"/>.</summary>
public abstract record StorageLocation
{
    private const string WhatToGive =
        "use a folder, a connection string, or only the blob endpoint of an account: https://ACCOUNT.blob.core.windows.net";

    private static readonly string[] ConnectionStringMarks =
        ["UseDevelopmentStorage=", "DefaultEndpointsProtocol=", "AccountName=", "BlobEndpoint="];

    private protected StorageLocation()
    {
    }

    /// <summary>The location, for messages; without secrets.</summary>
    public abstract string Place { get; }

    /// <summary>Parses a connection string, the https URL of an account's blob service, or the path of a folder.</summary>
    /// <exception cref="StorageSettingsException">The text is not valid. The message says what to use.</exception>
    public static StorageLocation Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) throw CreateError("The storage is empty");
        if (text.Contains("://", StringComparison.Ordinal) && !IsConnectionString(text)) return new AccountLocation(ParseAddress(text));
        return IsConnectionString(text)
            ? new AccountLocation(Validate(new AzureStorageOptions { ConnectionString = text }))
            : new FolderLocation(text);
    }

    /// <summary>Opens the storage and creates missing containers and queues.</summary>
    /// <exception cref="StorageException">The storage cannot be used.</exception>
    public abstract Task<ArticleStorage> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Opens the storage for uploads. In an account, only the container of the articles is used.</summary>
    /// <exception cref="StorageException">The storage cannot be used.</exception>
    public abstract Task<IArticleUpload> OpenUploadAsync(CancellationToken cancellationToken);

    private static bool IsConnectionString(string text) =>
        !text.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        && ConnectionStringMarks.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));

    // The address can contain a token, so messages repeat only its host.
    private static AzureStorageOptions ParseAddress(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) throw CreateError("The storage is not a valid URL");
        if (uri.Scheme != Uri.UriSchemeHttps) throw CreateError($"The URL of the storage starts with {uri.Scheme}:// and not https://");
        if (!uri.Host.Contains(".blob.", StringComparison.Ordinal))
            throw CreateError($"The storage {uri.Host} is not the blob endpoint of an account");
        if (uri.Query.Length > 0 || uri.Fragment.Length > 0 || uri.UserInfo.Length > 0)
            throw CreateError($"The URL of the storage {uri.Host} contains a token or similar");
        if (uri.AbsolutePath != "/") throw CreateError($"The URL of the storage {uri.Host} contains a path");
        var queueHost = uri.Host.Replace(".blob.", ".queue.", StringComparison.Ordinal);
        var queueUri = new UriBuilder(uri) { Host = queueHost }.Uri;
        return Validate(new AzureStorageOptions { BlobServiceUri = uri.AbsoluteUri, QueueServiceUri = queueUri.AbsoluteUri });
    }

    private static AzureStorageOptions Validate(AzureStorageOptions options)
    {
        options.Check();
        return options;
    }

    private static StorageSettingsException CreateError(string what) => new($"{what}; {WhatToGive}.");
}
