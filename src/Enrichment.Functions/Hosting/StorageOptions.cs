using Azure.Identity;
using Enrichment.Storage.Azure;
using Enrichment.Storage.Settings;
using Microsoft.Extensions.Configuration;

namespace Enrichment.Functions.Hosting;

/// <summary>
/// Where articles, documents and queues are, in the settings the triggers read too: <c>ArticleStorage</c> is a connection string, or
/// <c>ArticleStorage__blobServiceUri</c> and <c>ArticleStorage__queueServiceUri</c> are addresses that are opened with the app's identity,
/// the user-assigned one of <c>ArticleStorage__clientId</c> if that is set.
/// </summary>
public sealed class StorageOptions
{
    /// <summary>The section's name, and that of the connection string.</summary>
    public const string Section = "ArticleStorage";

    private AzureStorageOptions _account = new();
    private string? _clientId;

    /// <summary>What is wrong with them, a sentence each that names the setting.</summary>
    public IReadOnlyList<string> Faults => [.. _account.Validate().Select(InTermsOfSettings)];

    /// <summary>Takes them from the app's settings.</summary>
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

    /// <summary>The account; nothing is asked of it yet.</summary>
    public AzureStorageAccount Open() =>
        AzureStorageAccount.Open(_account, new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = _clientId }));

    private static string InTermsOfSettings(string fault) => fault
        .Replace(nameof(AzureStorageOptions.ConnectionString), Section, StringComparison.Ordinal)
        .Replace(nameof(AzureStorageOptions.BlobServiceUri), $"{Section}__blobServiceUri", StringComparison.Ordinal)
        .Replace(nameof(AzureStorageOptions.QueueServiceUri), $"{Section}__queueServiceUri", StringComparison.Ordinal);
}
