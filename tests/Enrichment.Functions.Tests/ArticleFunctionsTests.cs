using Azure.Storage.Blobs;
using Azure.Storage.Queues.Models;
using Enrichment.Analysis;
using Enrichment.Articles;

namespace Enrichment.Functions.Tests;

public class ArticleFunctionsTests
{
    private const string GivenUp =
        """{"FunctionId":"f","BlobType":"BlockBlob","ContainerName":"articles","BlobName":"2021/50% off #1.txt","ETag":"\"0x1\""}""";

    private readonly LogLines<ArticleFunctions> _log = [];

    [Fact]
    public async Task A_new_article_is_received_by_the_name_its_blob_has()
    {
        var desk = new FunctionFixture();

        await new ArticleFunctions(desk.Runner, desk.Admission, _log).ReceiveArticle(CreateBlob(FunctionFixture.ArticleName), default);

        Assert.Equal([(Stage.Entities, FunctionFixture.ArticleName)], desk.Sent);
        Assert.Equal([$"Information: {FunctionFixture.ArticleName}: Receive Sent"], _log);
    }

    [Fact]
    public async Task A_bad_article_is_a_warning_with_its_code_and_nothing_of_its_content()
    {
        var desk = new FunctionFixture("%PDF-1.7 secret");

        await new ArticleFunctions(desk.Runner, desk.Admission, _log).ReceiveArticle(CreateBlob(FunctionFixture.ArticleName), default);

        Assert.Equal([$"Warning: {FunctionFixture.ArticleName}: Receive Failed, BinaryContent (attempt 1)"], _log);
    }

    [Fact]
    public async Task What_the_blob_trigger_gave_up_is_received_after_all()
    {
        var desk = new FunctionFixture();

        await new ArticleFunctions(desk.Runner, desk.Admission, _log).RescueArticle(CreateMessage(GivenUp, 1), default);

        Assert.Equal([(Stage.Entities, FunctionFixture.ArticleName)], desk.Sent);
    }

    [Fact]
    public async Task What_the_blob_trigger_gave_up_and_cannot_be_rescued_gets_a_failure_record()
    {
        var desk = new FunctionFixture();

        await new ArticleFunctions(desk.Runner, desk.Admission, _log).RescueArticle(CreateMessage(GivenUp, FunctionFixture.MaxAttempts), default);

        var failure = Assert.Single(desk.Failures);
        Assert.Equal(
            (FunctionFixture.ArticleName, Stage.Receive, ErrorCode.RetriesExhausted, FunctionFixture.MaxAttempts),
            (failure.Name, failure.Stage, failure.Code, failure.Attempts));
        Assert.Equal(
            [$"Warning: {FunctionFixture.ArticleName}: Receive Failed, RetriesExhausted (attempt {FunctionFixture.MaxAttempts})"],
            _log);
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("""{"ContainerName":"pictures","BlobName":"2021/50% off #1.txt"}""")]
    public async Task What_the_blob_trigger_gave_up_is_dropped_with_a_warning_where_it_is_no_article(string message)
    {
        var desk = new FunctionFixture();

        await new ArticleFunctions(desk.Runner, desk.Admission, _log).RescueArticle(CreateMessage(message, 1), default);

        Assert.Empty(desk.Failures);
        Assert.Equal(["Warning: A message in the queue webjobs-blobtrigger-poison names no article and was dropped."], _log);
    }

    private static QueueMessage CreateMessage(string text, long dequeueCount) =>
        QueuesModelFactory.QueueMessage("1", "receipt", new BinaryData(text), dequeueCount);

    private static BlobClient CreateBlob(string name) =>
        new BlobContainerClient(new Uri("https://account.blob.core.windows.net/articles")).GetBlobClient(name);
}
