using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Enrichment.Storage.Settings;

/// <summary>Where a storage account is: a connection string, or the addresses of its two services, opened with an identity.</summary>
/// <remarks>A class and no record, so that nothing prints the connection string.</remarks>
public sealed class AzureStorageOptions
{
    /// <summary>The connection string, with the account's key or a shared access signature; <c>UseDevelopmentStorage=true</c> for Azurite.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>The address of the blob service, as <c>https://ACCOUNT.blob.core.windows.net</c>; goes with <see cref="QueueServiceUri"/>.</summary>
    public string? BlobServiceUri { get; init; }

    /// <summary>The address of the queue service, as <c>https://ACCOUNT.queue.core.windows.net</c>; goes with <see cref="BlobServiceUri"/>.</summary>
    public string? QueueServiceUri { get; init; }

    /// <summary>Everything that is wrong with them, a sentence each, without secrets; empty where nothing is.</summary>
    public IReadOnlyList<string> Validate() =>
        (IsSet(ConnectionString), IsSet(BlobServiceUri) || IsSet(QueueServiceUri)) switch
        {
            (false, false) => ["Nothing says where the storage account is; set ConnectionString, or both BlobServiceUri and QueueServiceUri."],
            (true, true) => ["ConnectionString is set and BlobServiceUri or QueueServiceUri too; keep the one or the others."],
            (true, false) => IsConnectionString(ConnectionString) ? [] : ["ConnectionString does not tell of a storage account's blobs and queues; copy it from the account's access keys."],
            _ => [.. FaultsOf(nameof(BlobServiceUri), BlobServiceUri, "blob"), .. FaultsOf(nameof(QueueServiceUri), QueueServiceUri, "queue")],
        };

    /// <summary>Makes sure that nothing is wrong with them.</summary>
    /// <exception cref="StorageSettingsException">Something is; the message has every fault in it.</exception>
    public void Check()
    {
        var faults = Validate();
        if (faults.Count > 0) throw new StorageSettingsException(string.Join(' ', faults));
    }

    private static bool IsSet(string? value) => !string.IsNullOrWhiteSpace(value);

    // Only the clients know every form of it.
    private static bool IsConnectionString(string? text)
    {
        try
        {
            return new BlobServiceClient(text).Uri is not null && new QueueServiceClient(text).Uri is not null;
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private static IEnumerable<string> FaultsOf(string setting, string? value, string service)
    {
        var example = $"as https://ACCOUNT.{service}.core.windows.net";
        if (!IsSet(value)) yield return $"{setting} is missing; give the address of the {service} service, {example}.";
        else if (!Uri.TryCreate(value, UriKind.Absolute, out var uri)) yield return $"{setting} is no address; give that of the {service} service, {example}.";
        else if (uri.Scheme != Uri.UriSchemeHttps) yield return $"{setting} begins with {uri.Scheme}:, where an identity can only be shown over https; give the address {example}.";
        else if (uri.Query.Length > 0 || uri.Fragment.Length > 0 || uri.UserInfo.Length > 0) yield return $"{setting} has a token in it, or something like it; give the address alone, {example}.";
    }
}
