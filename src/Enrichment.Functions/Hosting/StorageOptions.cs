using Azure.Identity;
using Enrichment.Storage.Azure;
using Enrichment.Storage.Settings;
using Microsoft.Extensions.Configuration;

namespace Enrichment.Functions.Hosting;

/// <summary>
/// The location of articles, documents and queues, in the settings that the triggers use. <c>ArticleStorage</c> is a connection string.
/// Otherwise <c>ArticleStorage__blobServiceUri</c> and <c>ArticleStorage__queueServiceUri</c> are opened with the app's identity, or with
/// the user-assigned identity in <c>ArticleStorage__clientId</c>.
/// </summary>
public sealed class StorageOptions
{
    /// <summary>The name of the section and of the connection string.</summary>
    public const string Section = "ArticleStorage";

    private AzureStorageOptions _account = new();
    private string? _clientId;

    /// <summary>The errors in the settings, one sentence each that names the setting.</summary>
    public IReadOnlyList<string> Errors => [.. _account.Validate().Select(UseSettingNames)];

    /// <summary>Reads the settings.</summary>
    public void Read(IConfiguration settings)
    {
        var section = settings.GetSection(Section);
        _account = new AzureStorageOptions
        {
            ConnectionString = section.Value,
            BlobServiceUri = section["blobServiceUri"],
            QueueServiceUri = section["queueServiceUri"],
        };
        _clientId = section["clientId"];
    }

    /// <summary>Opens the account without calling it.</summary>
    public AzureStorageAccount Open() =>
        AzureStorageAccount.Open(
            _account, new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = _clientId }));

    private static string UseSettingNames(string error) => error
        .Replace(nameof(AzureStorageOptions.ConnectionString), Section, StringComparison.Ordinal)
        .Replace(nameof(AzureStorageOptions.BlobServiceUri), $"{Section}__blobServiceUri", StringComparison.Ordinal)
        .Replace(nameof(AzureStorageOptions.QueueServiceUri), $"{Section}__queueServiceUri", StringComparison.Ordinal);
}
