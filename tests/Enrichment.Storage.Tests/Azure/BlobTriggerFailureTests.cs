using System.Text.Json;
using Enrichment.Storage.Azure;

namespace Enrichment.Storage.Tests.Azure;

public class BlobTriggerFailureTests
{
    [Theory]
    [InlineData("a.txt")]
    [InlineData("2021/09/panjshir valley.txt")]
    [InlineData("50% off #1.txt")]
    [InlineData("a%20b+c.txt")]
    [InlineData("پنجشیر.txt")]
    public void Finds_the_article_by_its_name_in_storage(string name) =>
        Assert.Equal(name, BlobTriggerFailure.ParseArticleName(Message("articles", name)));

    [Fact]
    public void Reads_what_the_host_writes()
    {
        const string Message =
            """{"Type":"BlobTrigger","FunctionId":"Host.Functions.ReceiveArticle","BlobType":"BlockBlob","ContainerName":"articles","BlobName":"b/c.txt","ETag":"\"0x1F\""}""";

        Assert.Equal("b/c.txt", BlobTriggerFailure.ParseArticleName(Message));
    }

    [Fact]
    public void A_blob_of_another_container_is_no_article() =>
        Assert.Null(BlobTriggerFailure.ParseArticleName(Message("pictures", "a.txt")));

    [Theory]
    [InlineData("/a.txt")]
    [InlineData("../a.txt")]
    [InlineData("")]
    public void A_name_no_article_can_have_is_none(string name) =>
        Assert.Null(BlobTriggerFailure.ParseArticleName(Message("articles", name)));

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("""{"ContainerName":"articles","BlobName":"\ud800"}""")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"articles\"")]
    [InlineData("""{"ContainerName":"articles"}""")]
    [InlineData("""{"ContainerName":"articles","BlobName":7}""")]
    [InlineData("""{"ContainerName":["articles"],"BlobName":"a.txt"}""")]
    [InlineData("""{"ContainerName":"articles","BlobName":"a.txt" """)]
    public void A_message_that_is_not_from_the_host_names_no_article(string message) =>
        Assert.Null(BlobTriggerFailure.ParseArticleName(message));

    private static string Message(string container, string name) =>
        JsonSerializer.Serialize(new { FunctionId = "f", ContainerName = container, BlobName = name });
}
