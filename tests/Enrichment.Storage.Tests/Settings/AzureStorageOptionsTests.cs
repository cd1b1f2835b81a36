using Enrichment.Storage.Settings;

namespace Enrichment.Storage.Tests.Settings;

public class AzureStorageOptionsTests
{
    private const string Blob = "https://news.blob.core.windows.net";
    private const string Queue = "https://news.queue.core.windows.net";

    [Theory]
    [InlineData("UseDevelopmentStorage=true", null, null)]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=news;AccountKey=a2V5;EndpointSuffix=core.windows.net", null, null)]
    [
        InlineData(
            "BlobEndpoint=https://news.blob.core.windows.net;QueueEndpoint=https://news.queue.core.windows.net;SharedAccessSignature=sv=2024-11-04&sig=a2V5",
            "",
            " ")]
    [InlineData(null, Blob, Queue)]
    [InlineData("", "https://news.z01.blob.storage.azure.net/", "https://news.z01.queue.storage.azure.net/")]
    public void Valid_options_have_no_errors(string? connectionString, string? blob, string? queue) =>
        Assert.Empty(Errors(connectionString, blob, queue));

    [Theory]
    [InlineData(null, null, null, "The storage account is not set")]
    [InlineData("UseDevelopmentStorage=true", Blob, null, "ConnectionString is set, and also BlobServiceUri or QueueServiceUri")]
    [InlineData("secret", null, null, "ConnectionString does not identify")]
    [InlineData("AccountName=news;AccountKey=secret", null, null, "ConnectionString does not identify")]
    [InlineData("SharedAccessSignature=secret;QueueEndpoint=https://news", null, null, "ConnectionString does not identify")]
    [InlineData("BlobEndpoint=htups://news/a;QueueEndpoint=https://news", null, null, "ConnectionString does not identify")]
    [InlineData(null, Blob, null, "QueueServiceUri is not set")]
    [InlineData(null, null, Queue, "BlobServiceUri is not set")]
    [InlineData(null, "news", Queue, "BlobServiceUri is not a valid URL")]
    [InlineData(null, "http://news.blob.core.windows.net", Queue, "BlobServiceUri starts with http:")]
    [InlineData(null, Blob + "/?sig=secret", Queue, "BlobServiceUri contains a token")]
    public void Each_error_is_a_sentence_that_names_the_setting_and_no_secret(
        string? connectionString, string? blob, string? queue, string beginning)
    {
        var error = Assert.Single(Errors(connectionString, blob, queue));

        Assert.StartsWith(beginning, error, StringComparison.Ordinal);
        Assert.EndsWith(".", error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_are_reported_at_once()
    {
        var options = new AzureStorageOptions { BlobServiceUri = "news", QueueServiceUri = "ftp://news" };

        var message = Assert.Throws<StorageSettingsException>(options.Check).Message;

        Assert.Contains("BlobServiceUri is not a valid URL", message, StringComparison.Ordinal);
        Assert.Contains("QueueServiceUri starts with ftp:", message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Errors(string? connectionString, string? blob, string? queue) =>
        new AzureStorageOptions { ConnectionString = connectionString, BlobServiceUri = blob, QueueServiceUri = queue }.Validate();
}
