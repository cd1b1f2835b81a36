using Azure.Storage.Blobs;
using Enrichment.Azurite;
using Enrichment.Cli;
using Enrichment.Cli.Serve;
using Enrichment.Embedded;
using Enrichment.EndToEnd.Tests.Proxies;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage;
using Enrichment.Storage.Azure;
using Enrichment.Storage.Settings;

namespace Enrichment.EndToEnd.Tests;

/// <summary>Compares the requests of the operators' commands with the roles that a deployment gives to operators.</summary>
/// <param name="azurite">The emulator. It does not check roles.</param>
public class OperatorAccessTests(AzuriteServer azurite) : IClassFixture<AzuriteServer>
{
    private readonly string _connection = azurite.NewAccount();

    [Fact]
    public async Task The_commands_of_operators_make_only_requests_that_their_roles_allow()
    {
        var storage = await OpenAsync();
        await PrepareAsync(storage);
        var (blobs, queues) = (new RequestRecorder(), new RequestRecorder());
        await using var account = await ProxiedAccount.StartAsync(_connection, blobs.HandleAsync, queues.HandleAsync);

        var swept = await EnrichProcess.RunAsync(account.Connection, "sweep", "--all");
        var retried = await EnrichProcess.RunAsync(account.Connection, "retry");
        var status = await EnrichProcess.RunAsync(account.Connection, "status", "--all");

        string[] operations = [.. blobs.Requests.Select(DescribeBlobs), .. queues.Requests.Select(DescribeQueues)];
        Assert.DoesNotContain(operations, operation => !IsAllowed(operation));
        Assert.Superset(
            new HashSet<string>
            {
                "write blob: containers/enriched", "write blob: containers/work", "write blob: containers/failed", "delete blob: containers/failed",
                "send message: queues/article-entities", "read queue: queues/article-claims-poison", "read blob: containers/articles",
            },
            operations.ToHashSet());
        Assert.Equal((0, 1, 0), (swept.ExitCode, retried.ExitCode, status.ExitCode));
    }

    [Fact]
    public async Task A_desk_that_may_only_upload_articles_can_put_them()
    {
        var (blobs, queues) = (new RequestRecorder(), new RequestRecorder());
        await using var account = await ProxiedAccount.StartAsync(_connection, blobs.HandleAsync, queues.HandleAsync);

        var first = await EnrichProcess.RunAsync(account.Connection, "put", Checkout.Samples);
        var second = await EnrichProcess.RunAsync(account.Connection, "put", Checkout.Samples);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.StartsWith("3 uploaded, 0 unchanged, 0 failed in ", first.StandardOutput, StringComparison.Ordinal);
        Assert.StartsWith("0 uploaded, 3 unchanged, 0 failed in ", second.StandardOutput, StringComparison.Ordinal);
        var content = (await Articles.GetBlobClient("panjshir.txt").DownloadContentAsync()).Value.Content.ToArray();
        Assert.Equal(await File.ReadAllBytesAsync(Path.Join(Checkout.Samples, "panjshir.txt")), content);
        Assert.All(blobs.Requests, request => Assert.EndsWith("containers/articles", DescribeBlobs(request), StringComparison.Ordinal));
        Assert.Empty(queues.Requests);
    }

    // One article has a result of an earlier version with the same content, one is new, one fails again, and one that failed was deleted.
    private async Task PrepareAsync(ArticleStorage storage)
    {
        await DropAsync("same.txt", "Calm in Oslo.");
        await DropAsync("empty.txt", "");
        await DropAsync("gone.txt", "");
        await ServeUntilAsync(storage, DocumentKind.Failure, 2);
        await ServeUntilAsync(storage, DocumentKind.Result, 1);
        await DropAsync("same.txt", "Calm in Oslo.");
        await DropAsync("new.txt", "Rain fell in Oslo.");
        await Articles.DeleteBlobAsync("gone.txt");
    }

    private BlobContainerClient Articles =>
        new(_connection, Containers.Articles, new BlobClientOptions(BlobClientOptions.ServiceVersion.V2025_11_05));

    private async Task<ArticleStorage> OpenAsync()
    {
        var account = AzureStorageAccount.Open(new AzureStorageOptions { ConnectionString = _connection });
        await account.SetUpAsync(default);
        return account.Storage;
    }

    private async Task DropAsync(string name, string text) =>
        await Articles.GetBlobClient(name).UploadAsync(new BinaryData(text), overwrite: true);

    private static async Task ServeUntilAsync(ArticleStorage storage, DocumentKind kind, int count)
    {
        using var stop = new CancellationTokenSource();
        var pipeline = EmbeddedPipeline.Load(null, AnalyzerModel.Base);
        var serving = ArticleServer.RunAsync(storage, pipeline, QueueSettings.Default, new ServeOptions(), new ServeLog(_ => { }), stop.Token);
        await Eventually.TrueAsync(
            async () => (await storage.Articles.ListAsync(kind, null, default)).Items.Count == count, () => $"there are {count} of {kind}.");
        await stop.CancelAsync();
        await serving;
    }

    private static bool IsAllowed(string operation) =>
        operation.Split(": ") is [var what, var place] && OperatorAccess.Allows(what, place);

    // The path is /ACCOUNT/CONTAINER/BLOB.
    private static string DescribeBlobs((string Method, Uri Address) request)
    {
        var parts = request.Address.AbsolutePath.Split('/', 4);
        var operation = (request.Method, request.Address.Query.Contains("restype=container", StringComparison.Ordinal)) switch
        {
            ("GET" or "HEAD", true) => request.Address.Query.Contains("comp=list", StringComparison.Ordinal) ? "list blobs" : "read container",
            ("PUT", true) => "create container",
            ("GET" or "HEAD", false) => "read blob",
            ("PUT", false) => "write blob",
            ("DELETE", false) => "delete blob",
            var (method, _) => method,
        };
        return $"{operation}: containers/{parts[2]}";
    }

    // The path is /ACCOUNT/QUEUE, /ACCOUNT/QUEUE/messages or /ACCOUNT/QUEUE/messages/ID.
    private static string DescribeQueues((string Method, Uri Address) request)
    {
        var parts = request.Address.AbsolutePath.Split('/');
        var operation = (request.Method, parts.Length > 3) switch
        {
            ("GET" or "HEAD", false) => "read queue",
            ("PUT", false) => "create queue",
            ("POST", true) => "send message",
            ("GET", true) => request.Address.Query.Contains("peekonly=true", StringComparison.Ordinal) ? "peek messages" : "receive messages",
            ("DELETE", true) => "delete message",
            var (method, _) => method,
        };
        return $"{operation}: queues/{parts[2]}";
    }
}
