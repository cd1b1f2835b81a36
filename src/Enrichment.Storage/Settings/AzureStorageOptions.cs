using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Enrichment.Storage.Settings;

/// <summary>The location of a storage account: a connection string, or the URLs of its blob and queue services.</summary>
/// <remarks>This is a class and not a record, so that nothing prints the connection string.</remarks>
public sealed class AzureStorageOptions
{
    /// <summary>The connection string with a key or a shared access signature, or <c>UseDevelopmentStorage=true</c> for Azurite.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>
    /// The URL of the blob service: <c>https://ACCOUNT.blob.core.windows.net</c>. Requires <see cref="QueueServiceUri"/>.
    /// </summary>
    public string? BlobServiceUri { get; init; }

    /// <summary>
    /// The URL of the queue service: <c>https://ACCOUNT.queue.core.windows.net</c>. Requires <see cref="BlobServiceUri"/>.
    /// </summary>
    public string? QueueServiceUri { get; init; }

    /// <summary>Gets all errors in the options, one sentence each, without secrets; empty if they are valid.</summary>
    public IReadOnlyList<string> Validate() =>
        (IsSet(ConnectionString), IsSet(BlobServiceUri) || IsSet(QueueServiceUri)) switch
        {
            (false, false) => ["The storage account is not set; set ConnectionString, or both BlobServiceUri and QueueServiceUri."],
            (true, true) => ["ConnectionString is set, and also BlobServiceUri or QueueServiceUri; remove either the first or the others."],
            (true, false) when IsConnectionString(ConnectionString) => [],
            (true, false) =>
                ["ConnectionString does not identify the blobs and queues of an account; copy it from the account's access keys."],
            _ =>
            [
                .. ValidateUri(nameof(BlobServiceUri), BlobServiceUri, "blob"),
                .. ValidateUri(nameof(QueueServiceUri), QueueServiceUri, "queue"),
            ],
        };

    /// <summary>Throws if the options are not valid.</summary>
    /// <exception cref="StorageSettingsException">The options are not valid. The message contains every error.</exception>
    public void Check()
    {
        var errors = Validate();
        if (errors.Count > 0) throw new StorageSettingsException(string.Join(' ', errors));
    }

    private static bool IsSet(string? value) => !string.IsNullOrWhiteSpace(value);

    // Only the clients know all forms of connection strings. They throw various exceptions, among them NullReferenceException.
    private static bool IsConnectionString(string? text)
    {
        try
        {
            // The URL of an account is only checked when a blob or a queue needs it.
            return IsHttp(new BlobServiceClient(text).GetBlobContainerClient("a").GetBlobClient("a").Uri)
                && IsHttp(new QueueServiceClient(text).GetQueueClient("a").Uri);
        }
#pragma warning disable CA1031 // Nothing is called, so every exception is about the text.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }

    private static bool IsHttp(Uri uri) => uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps;

    private static IEnumerable<string> ValidateUri(string setting, string? value, string service)
    {
        var example = $"https://ACCOUNT.{service}.core.windows.net";
        if (!IsSet(value))
            yield return $"{setting} is not set; set the URL of the {service} service: {example}.";
        else if (!Uri.TryCreate(value, UriKind.Absolute, out var uri))
            yield return $"{setting} is not a valid URL; set the URL of the {service} service: {example}.";
        else if (uri.Scheme != Uri.UriSchemeHttps)
            yield return $"{setting} starts with {uri.Scheme}:, but an identity requires https; set the URL {example}.";
        else if (uri.Query.Length > 0 || uri.Fragment.Length > 0 || uri.UserInfo.Length > 0)
            yield return $"{setting} contains a token or similar; set only the URL {example}.";
    }
}
