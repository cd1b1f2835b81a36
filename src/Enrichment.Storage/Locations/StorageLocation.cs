using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Settings;

namespace Enrichment.Storage.Locations;

/// <summary>Where articles and documents are, as a user names it: an <see cref="AccountLocation"/> or a <see cref="FolderLocation"/>.</summary>
public abstract record StorageLocation
{
    private const string WhatToGive =
        "give a folder, a connection string, or the blob endpoint of an account and nothing more, as https://ACCOUNT.blob.core.windows.net";

    private static readonly string[] ConnectionStringMarks = ["UseDevelopmentStorage=", "DefaultEndpointsProtocol=", "AccountName=", "BlobEndpoint="];

    private protected StorageLocation()
    {
    }

    /// <summary>Where it is, for people; without secrets.</summary>
    public abstract string Place { get; }

    /// <summary>Reads a connection string, the https address of an account's blob service, or else the path of a folder.</summary>
    /// <exception cref="StorageSettingsException">It is none of them; the message says what to give.</exception>
    public static StorageLocation Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) throw Refused("The storage is empty");
        if (text.Contains("://", StringComparison.Ordinal) && !IsConnectionString(text)) return new AccountLocation(OptionsOf(text));
        return IsConnectionString(text) ? new AccountLocation(Valid(new AzureStorageOptions { ConnectionString = text })) : new FolderLocation(text);
    }

    /// <summary>Opens the storage, and creates what is missing of it.</summary>
    /// <exception cref="StorageException">It cannot be used.</exception>
    public abstract Task<ArticleStorage> OpenAsync(CancellationToken cancellationToken);

    private static bool IsConnectionString(string text) =>
        !text.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        && ConnectionStringMarks.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));

    // The address may have a token in it, so no message repeats more than its host.
    private static AzureStorageOptions OptionsOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) throw Refused("The storage is no address that can be read");
        if (uri.Scheme != Uri.UriSchemeHttps) throw Refused($"The storage is an address that begins with {uri.Scheme}://, not https://");
        if (!uri.Host.Contains(".blob.", StringComparison.Ordinal)) throw Refused($"The storage {uri.Host} is not the blob endpoint of an account");
        if (uri.Query.Length > 0 || uri.Fragment.Length > 0 || uri.UserInfo.Length > 0) throw Refused($"The address of the storage {uri.Host} has a token in it, or something like it");
        if (uri.AbsolutePath != "/") throw Refused($"The address of the storage {uri.Host} has a path in it");
        var queueHost = uri.Host.Replace(".blob.", ".queue.", StringComparison.Ordinal);
        return Valid(new AzureStorageOptions { BlobServiceUri = uri.AbsoluteUri, QueueServiceUri = new UriBuilder(uri) { Host = queueHost }.Uri.AbsoluteUri });
    }

    private static AzureStorageOptions Valid(AzureStorageOptions options)
    {
        options.Check();
        return options;
    }

    private static StorageSettingsException Refused(string what) => new($"{what}; {WhatToGive}.");
}
