using Azure;
using Azure.Core;
using Azure.Identity;
using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Azure;
using Enrichment.Storage.Queues;
using Enrichment.Storage.Settings;

namespace Enrichment.Storage.Tests.Azure;

public class AzureCallTests
{
    private static readonly RequestFailedException Refused =
        new(403, "Server failed to authenticate the request.\nRequestId:1\nHeaders: many", "AuthenticationFailed", null);

    [Fact]
    public async Task The_message_is_the_first_line_of_the_answer_and_its_code()
    {
        var error = await FailAsync(Refused);

        Assert.Equal("Server failed to authenticate the request (403 AuthenticationFailed).", error.Message);
        Assert.Same(Refused, error.InnerException);
    }

    [Fact]
    public async Task Of_many_attempts_the_last_one_gives_the_message()
    {
        var tries = new AggregateException(Refused, new TaskCanceledException(), new RequestFailedException("Connection refused"));

        var error = await FailAsync(tries);

        Assert.Equal(("Connection refused.", true), (error.Message, error.IsTransient));
    }

    [Fact]
    public async Task It_has_advice()
    {
        var unreached = new RequestFailedException("Connection refused");
        var unknown = new CredentialUnavailableException("Nobody is signed in.");

        Assert.Equal("Check the key, or that you may read and write its blobs and queues.", (await FailAsync(Refused)).Advice);
        Assert.Equal("Check that it runs and can be reached from here, then try again.", (await FailAsync(unreached)).Advice);
        Assert.Equal("Sign in ('az login'), or give a connection string.", (await FailAsync(unknown)).Advice);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(400, false)]
    [InlineData(401, false)]
    [InlineData(403, false)]
    [InlineData(404, false)]
    [InlineData(408, true)]
    [InlineData(409, true)]
    [InlineData(412, true)]
    [InlineData(429, true)]
    [InlineData(500, true)]
    [InlineData(503, true)]
    public async Task What_passes_by_itself_is_transient(int status, bool isTransient) =>
        Assert.Equal(isTransient, (await FailAsync(new RequestFailedException(status, "It failed."))).IsTransient);

    [Fact]
    public async Task A_connection_that_breaks_off_is_transient() =>
        Assert.True((await FailAsync(new IOException("The response ended prematurely."))).IsTransient);

    [Fact]
    public async Task Any_other_exception_stays_what_it_is()
    {
        var ours = new InvalidOperationException("Ours.");

        foreach (var error in (Exception[])[ours, new AggregateException(Refused, ours)])
            Assert.Same(error, await Record.ExceptionAsync(() => AzureCall.RunAsync(() => throw error, default)));
    }

    [Fact]
    public async Task A_call_that_its_caller_cancels_is_cancelled_and_one_that_takes_too_long_is_an_outage()
    {
        var (cancelled, error) = (new CancellationToken(canceled: true), new TaskCanceledException());

        await Assert.ThrowsAsync<TaskCanceledException>(() => AzureCall.RunAsync(() => throw error, cancelled));
        Assert.True((await FailAsync(new TaskCanceledException("It took too long."))).IsTransient);
    }

    [Fact]
    public async Task Every_part_of_an_account_without_a_credential_gives_advice()
    {
        var options = new AzureStorageOptions
        {
            BlobServiceUri = "https://news.blob.core.windows.net/",
            QueueServiceUri = "https://news.queue.core.windows.net/",
        };
        var account = AzureStorageAccount.Open(options, new NoIdentity());
        Func<Task>[] calls =
        [
            () => account.SetUpAsync(default),
            () => account.MeasureQueuesAsync(default),
            () => account.Storage.Lease.TryAcquireAsync(default),
            .. CallsTo(account.Storage.Articles),
            .. CallsTo(account.Storage.Queue, account.Storage.Inbox),
        ];

        foreach (var call in calls)
        {
            var error = await Assert.ThrowsAsync<StorageException>(call);
            Assert.Equal(("Nobody is signed in.", false), (error.Message, error.IsTransient));
        }
    }

    private static IEnumerable<Func<Task>> CallsTo(IArticleStore articles)
    {
        var key = DocumentKey.ForResult("a");
        var listed = new ListedDocument(key.Kind, "a.json", new StoredDocument(TestAccount.Metadata, "1", default, 1));
        return
        [
            () => articles.FindSourceAsync("a", default),
            () => articles.ReadSourceAsync("a", default),
            () => articles.ListSourcesAsync(null, default),
            () => articles.FindAsync(key, default),
            () => articles.ReadAsync(key, 1, default),
            () => articles.WriteAsync(key, default, TestAccount.Metadata, default),
            () => articles.ReadAsync(listed, default),
            () => articles.TryWriteAsync(key, default, TestAccount.Metadata, null, default),
            () => articles.TryDeleteAsync(key, null, default),
            () => articles.ListAsync(key.Kind, null, default),
        ];
    }

    private static IEnumerable<Func<Task>> CallsTo(IStageQueue queue, IStageInbox inbox)
    {
        var message = new ReceivedMessage(InboxQueue.All[0], "1", "1", "", 1);
        return
        [
            () => queue.SendAsync(Stage.Entities, new StageMessage("a", "1", new string('0', 64), null), default),
            () => inbox.ReceiveAsync(message.Queue, 1, TimeSpan.FromSeconds(1), default),
            () => inbox.RenewAsync(message, TimeSpan.FromSeconds(1), default),
            () => inbox.CompleteAsync(message, default),
            () => inbox.ReleaseAsync(message, TimeSpan.Zero, default),
            () => inbox.MoveToPoisonAsync(message, default),
            () => inbox.CountAsync(message.Queue, default),
        ];
    }

    private static Task<StorageException> FailAsync(Exception error) =>
        Assert.ThrowsAsync<StorageException>(() => AzureCall.RunAsync(() => throw error, default));

    private sealed class NoIdentity : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            throw new CredentialUnavailableException("Nobody is signed in.");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            throw new CredentialUnavailableException("Nobody is signed in.");
    }
}
