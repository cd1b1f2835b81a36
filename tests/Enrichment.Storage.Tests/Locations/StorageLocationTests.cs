using Enrichment.Storage.Locations;
using Enrichment.Storage.Settings;

namespace Enrichment.Storage.Tests.Locations;

public class StorageLocationTests
{
    [Theory]
    [InlineData("UseDevelopmentStorage=true")]
    [InlineData("AccountName=news;AccountKey=a2V5;DefaultEndpointsProtocol=https;EndpointSuffix=core.windows.net")]
    [
        InlineData(
            "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=a2V5;BlobEndpoint=http://127.0.0.1:10000/a;QueueEndpoint=http://127.0.0.1:10001/a;")]
    [
        InlineData(
            "BlobEndpoint=https://news.blob.core.windows.net/;QueueEndpoint=https://news.queue.core.windows.net/;SharedAccessSignature=sv=1&sig=a2V5")]
    public void A_connection_string_is_an_account(string text)
    {
        var account = Assert.IsType<AccountLocation>(StorageLocation.Parse(text));

        Assert.Equal(text, account.Options.ConnectionString);
        Assert.DoesNotContain("a2V5", $"{account}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://news.blob.core.windows.net", "https://news.queue.core.windows.net/")]
    [InlineData("https://news.blob.core.windows.net/", "https://news.queue.core.windows.net/")]
    [InlineData("HTTPS://News.Blob.core.windows.net/", "https://news.queue.core.windows.net/")]
    [InlineData("https://news.z01.blob.storage.azure.net", "https://news.z01.queue.storage.azure.net/")]
    [InlineData("https://news.blob.core.usgovcloudapi.net", "https://news.queue.core.usgovcloudapi.net/")]
    public void The_address_of_a_blob_service_is_an_account_whose_queues_are_beside_it(string text, string queue)
    {
        var options = Assert.IsType<AccountLocation>(StorageLocation.Parse(text)).Options;

        Assert.Equal(new Uri(text).AbsoluteUri, options.BlobServiceUri);
        Assert.Equal(queue, options.QueueServiceUri);
    }

    [Theory]
    [InlineData("newsroom")]
    [InlineData("./a folder/below")]
    [InlineData("/srv/articles")]
    [InlineData(@"C:\articles")]
    [InlineData("news.blob.core.windows.net")]
    public void Anything_else_is_a_folder(string path) => Assert.Equal(new FolderLocation(path), StorageLocation.Parse(path));

    [Theory]
    [InlineData("", "The storage is empty")]
    [InlineData("https://storage.example.org", "The storage storage.example.org is not the blob endpoint")]
    [InlineData("https://news.queue.core.windows.net", "The storage news.queue.core.windows.net is not the blob endpoint")]
    [InlineData("http://news.blob.core.windows.net", "The URL of the storage starts with http://")]
    [InlineData("abfss://articles@news.dfs.core.windows.net", "The URL of the storage starts with abfss://")]
    [InlineData("https://news.blob.core.windows.net/articles", "The URL of the storage news.blob.core.windows.net contains a path")]
    [
        InlineData(
            "https://news.blob.core.windows.net/?sv=1&sig=secret",
            "The URL of the storage news.blob.core.windows.net contains a token")]
    [InlineData("https://user:secret@news.blob.core.windows.net/", "The URL of the storage news.blob.core.windows.net contains a token")]
    [InlineData("https://", "The storage is not a valid URL")]
    [InlineData("AccountName=news;AccountKey=secret", "ConnectionString does not identify")]
    public void What_cannot_be_used_is_refused_with_what_to_give_and_no_secret(string text, string beginning)
    {
        var message = Assert.Throws<StorageSettingsException>(() => StorageLocation.Parse(text)).Message;

        Assert.StartsWith(beginning, message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
    }
}
