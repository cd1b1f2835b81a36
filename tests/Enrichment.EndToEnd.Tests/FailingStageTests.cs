using System.Text;
using Azure.Storage.Blobs;
using Enrichment.Articles;
using Enrichment.Azurite;
using Enrichment.Cli.Serving;
using Enrichment.Embedded;
using Enrichment.Entities;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Sentiment;
using Enrichment.Storage;
using Enrichment.Storage.Azure;
using Enrichment.Storage.Queues;

namespace Enrichment.EndToEnd.Tests;

/// <summary>A language service that is down, on a storage account; in this process, since the program's own analyzer never is.</summary>
/// <param name="azurite">The emulator.</param>
[Collection(AzuriteCollection.Name)]
public class FailingStageTests(AzuriteServer azurite)
{
    private const string Name = "a.txt";

    private static readonly QueueSettings Settings = QueueSettings.Default with { VisibilityTimeout = TimeSpan.FromSeconds(1) };

    [Fact]
    public async Task An_article_whose_stage_throws_always_is_tried_as_often_as_host_json_says_recorded_and_enriched_once_it_is_sent_in_again()
    {
        var storage = await StorageWithArticleAsync();
        var service = new Service { IsDown = true };

        await ServeUntilAsync(storage, service, DocumentKind.Failure);

        var record = EnrichmentJson.ReadFailure(await storage.Articles.ReadAsync(DocumentKey.Failure(Name), CancellationToken.None));
        Assert.Equal((Stage.Sentiment, FaultCode.RetriesExhausted, Settings.MaxDequeueCount), (record.Stage, record.Code, record.Attempts));
        Assert.EndsWith("TimeoutException: The service does not answer.", record.Message, StringComparison.Ordinal);
        Assert.Equal((1, Settings.MaxDequeueCount), (service.Recognized, service.Analyzed));
        foreach (var queue in InboxQueue.All) Assert.Equal(0, await storage.Inbox.CountAsync(queue, CancellationToken.None));

        service.IsDown = false;
        await storage.Articles.TryDeleteAsync(DocumentKey.Failure(Name), null, CancellationToken.None);
        await ServeUntilAsync(storage, service, DocumentKind.Result);

        Assert.Equal((1, Settings.MaxDequeueCount + 1), (service.Recognized, service.Analyzed));
        Assert.Null(await storage.Articles.FindAsync(DocumentKey.Failure(Name), CancellationToken.None));
    }

    private async Task<ArticleStorage> StorageWithArticleAsync()
    {
        var connection = azurite.NewAccount();
        var account = AzureStorageAccount.Open(new AzureStorageOptions { ConnectionString = connection });
        await account.SetUpAsync(CancellationToken.None);
        var articles = new BlobContainerClient(connection, "articles", new BlobClientOptions(BlobClientOptions.ServiceVersion.V2025_11_05));
        await articles.GetBlobClient(Name).UploadAsync(new BinaryData(Encoding.UTF8.GetBytes("Nothing happened in Oslo today.")));
        return account.Storage;
    }

    private static async Task ServeUntilAsync(ArticleStorage storage, Service service, DocumentKind kind)
    {
        using var stop = new CancellationTokenSource();
        var pipeline = new EnrichmentPipeline(new Provider("stub", "1", service, service));
        var serving = ArticleServer.RunAsync(storage, pipeline, Settings, new ServingPace(), new ServeLog(_ => { }), stop.Token);
        await Eventually.TrueAsync(
            async () => (await storage.Articles.ListAsync(kind, null, CancellationToken.None)).Items.Count == 1, () => $"there is a document of the kind {kind}.");
        await stop.CancelAsync();
        await serving;
    }

    private sealed class Service : IEntityRecognizer, ISentimentAnalyzer
    {
        private readonly Provider _embedded = EmbeddedProvider.Create();
        private int _recognized;
        private int _analyzed;

        public bool IsDown { get; set; }

        public int Recognized => _recognized;

        public int Analyzed => _analyzed;

        public ValueTask<EntityRecognition> RecognizeAsync(Article article, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _recognized);
            return _embedded.Entities.RecognizeAsync(article, cancellationToken);
        }

        public ValueTask<SentimentAnalysis> AnalyzeAsync(Article article, IReadOnlyList<Entity> entities, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _analyzed);
            return IsDown ? throw new TimeoutException("The service does not answer.") : _embedded.Sentiment.AnalyzeAsync(article, entities, cancellationToken);
        }
    }
}
