using System.Text;
using Azure.Storage.Blobs;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Azurite;
using Enrichment.Cli.Serve;
using Enrichment.LanguageService;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Limits;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage;
using Enrichment.Storage.Azure;
using Enrichment.Storage.Queues;
using Enrichment.Storage.Settings;

namespace Enrichment.EndToEnd.Tests;

/// <summary>Tests the pipeline on a storage account with a language service that throttles requests and has outages.</summary>
/// <param name="azurite">The emulator.</param>
public class LanguageServiceTests(AzuriteServer azurite) : IClassFixture<AzuriteServer>
{
    private const string Name = "a.txt";

    private static readonly QueueSettings Settings = QueueSettings.Default with { VisibilityTimeout = TimeSpan.FromSeconds(1) };

    private static readonly Dictionary<string, string> Names = new()
    {
        ["Massoud"] = "Person",
        ["Mujahid"] = "Person",
        ["Kabul"] = "Location",
        ["Panjshir"] = "Location",
        ["Oslo"] = "Location",
        ["Taliban"] = "Organization",
        ["مسعود"] = "Person",
    };

    private readonly string _connection = azurite.NewAccount();

    [Fact]
    public async Task The_samples_become_valid_documents_with_exact_spans_and_the_billed_text_records()
    {
        var service = new FakeLanguageService { Names = Names, Pages = new Dictionary<string, string> { ["Kabul"] = "Kabul" } };
        var samples = Directory.GetFiles(Checkout.Samples);
        var storage = await StorageAsync();
        foreach (var sample in samples) await DropAsync(Path.GetFileName(sample), await File.ReadAllBytesAsync(sample));

        await ServeUntilAsync(storage, service, DocumentKind.Result, samples.Length);

        var documents = await Task.WhenAll(
            samples.Select(sample => storage.Articles.ReadAsync(DocumentKey.ForResult(Path.GetFileName(sample)), CancellationToken.None)));
        Assert.All(documents, document => OutputSchema.AssertArticle(document!));
        var articles = documents.Select(document => EnrichmentJson.ReadArticle(document)).ToList();
        Assert.Empty(articles.SelectMany(OutputSpans.FindErrors));
        Assert.Contains(
            articles.SelectMany(article => article.Entities!).SelectMany(entity => entity.Links),
            link => link.Source == "wikipedia");
        Assert.Contains(articles, article => article.Claims!.Count > 0);
        Assert.All(Enum.GetValues<ServiceFeature>(), feature => Assert.Equal(
            service.Billed(feature), articles.SelectMany(article => article.Pipeline.Analyses!).Where(analysis => analysis.Feature == feature).Sum(
                analysis => analysis.TextRecords)));
    }

    [Fact]
    public async Task Forty_thousand_characters_with_emoji_and_Dari_come_back_with_every_span_exact()
    {
        var service = new FakeLanguageService { Names = Names };
        var storage = await StorageAsync();
        var text = string.Concat(
            Enumerable.Repeat(
                "👩‍👩‍👧 Massoud said in Kabul 🇦🇫 that nobody had left.\n\nاحمد مسعود روز دوشنبه در کابل با مردم دیدار کرد. 😀\n\n",
                400));
        await DropAsync(Name, Encoding.UTF8.GetBytes(text));

        await ServeUntilAsync(storage, service, DocumentKind.Result);

        var document = await storage.Articles.ReadAsync(DocumentKey.ForResult(Name), CancellationToken.None);
        Assert.True(text.Length >= 40_000);
        OutputSchema.AssertArticle(document!);
        var article = EnrichmentJson.ReadArticle(document);
        Assert.Empty(OutputSpans.FindErrors(article));
        Assert.Equal([400, 400, 400], article.Entities!.Select(entity => entity.Mentions.Count));
    }

    [Fact]
    public async Task A_throttled_service_is_asked_again_by_the_queue_until_it_answers()
    {
        var service = new FakeLanguageService { Names = Names };
        service.Asked = (_, requestsBefore) =>
        {
            if (requestsBefore is 0 or 1 or 3) throw new LanguageServiceException(429, "TooManyRequests", "Rate limit is exceeded.");
        };
        var storage = await StorageAsync();
        await DropAsync(Name, "Massoud left Oslo."u8.ToArray());

        await ServeUntilAsync(storage, service, DocumentKind.Result);

        // Recognition is throttled twice and linking once. Recognized entities must not be requested again.
        Assert.Equal(
            [ServiceFeature.EntityRecognition, ServiceFeature.EntityLinking, ServiceFeature.SentimentAnalysis],
            service.Documents.Select(sent => sent.Feature));
        Assert.Equal(6, service.Requests);
        var result = EnrichmentJson.ReadArticle(await storage.Articles.ReadAsync(DocumentKey.ForResult(Name), CancellationToken.None));
        Assert.All(result.Pipeline.Analyses!, analysis => Assert.Equal(1, analysis.TextRecords));
    }

    [Fact]
    public async Task An_outage_ends_in_a_failure_record_and_enrich_retry_sends_the_article_in_where_it_failed()
    {
        var isDown = true;
        var service = new FakeLanguageService { Names = Names };
        service.Asked = (feature, _) =>
        {
            if (isDown && feature == ServiceFeature.SentimentAnalysis)
                throw new LanguageServiceException(503, "ServiceUnavailable", "The service does not answer.");
        };
        var storage = await StorageAsync();
        await DropAsync(Name, "Massoud left Oslo."u8.ToArray());

        await ServeUntilAsync(storage, service, DocumentKind.Failure);

        var json = await storage.Articles.ReadAsync(DocumentKey.ForFailure(Name), CancellationToken.None);
        OutputSchema.AssertFailure(json!);
        var record = EnrichmentJson.ReadFailure(json);
        Assert.Equal((Stage.Sentiment, ErrorCode.RetriesExhausted, Settings.MaxDequeueCount), (record.Stage, record.Code, record.Attempts));
        Assert.EndsWith("LanguageServiceException: The service does not answer.", record.Message, StringComparison.Ordinal);
        foreach (var queue in InboxQueue.All) Assert.Equal(0, await storage.Inbox.CountAsync(queue, CancellationToken.None));

        isDown = false;
        var retry = await EnrichProcess.RunAsync(_connection, "retry", Name);
        await ServeUntilAsync(storage, service, DocumentKind.Result);

        Assert.Equal((0, $"sent {Name}"), (retry.ExitCode, retry.StandardOutput.Split('\n')[0].TrimEnd()));
        Assert.Equal((1, 1), (service.Billed(ServiceFeature.EntityRecognition), service.Billed(ServiceFeature.SentimentAnalysis)));
        Assert.Null(await storage.Articles.FindAsync(DocumentKey.ForFailure(Name), CancellationToken.None));
    }

    [Fact]
    public async Task Denied_access_fails_at_once_without_a_retry()
    {
        var service = new FakeLanguageService { Asked = (_, _) => throw new LanguageServiceException(403, "AuthorizationFailed", "No role.") };
        var storage = await StorageAsync();
        await DropAsync(Name, "Massoud left Oslo."u8.ToArray());

        await ServeUntilAsync(storage, service, DocumentKind.Failure);

        var json = await storage.Articles.ReadAsync(DocumentKey.ForFailure(Name), CancellationToken.None);
        OutputSchema.AssertFailure(json!);
        var record = EnrichmentJson.ReadFailure(json);
        Assert.Equal((Stage.Entities, ErrorCode.AccessDenied, 1, 1), (record.Stage, record.Code, record.Attempts, service.Requests));
        Assert.Contains("Cognitive Services Language Reader", record.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beyond_the_daily_limit_articles_wait_until_the_next_day_and_none_fails()
    {
        var service = new FakeLanguageService { Names = Names };
        var storage = await StorageAsync();
        var time = new ManualTime();
        var options = new LanguageServiceOptions { DailyLimit = new DailyLimit(storage.Articles, 4, time) };
        await DropAsync(Name, "Massoud left Oslo."u8.ToArray());
        await ServeUntilAsync(storage, service, DocumentKind.Result, options: options);
        await DropAsync("b.txt", "Massoud left Kabul."u8.ToArray());

        await ServeUntilAsync(storage, service, async () => (await DailyLimit.FindUsageAsync(storage.Articles, default))!.IsReached, options);
        var status = await EnrichProcess.RunAsync(_connection, "status");
        time.Advance(TimeSpan.FromDays(1));
        await ServeUntilAsync(storage, service, DocumentKind.Result, 2, options);

        Assert.Contains("waiting for entities", status.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("The limit of text records for 2026-01-01 (UTC) is reached.", status.StandardOutput, StringComparison.Ordinal);
        Assert.Empty((await storage.Articles.ListAsync(DocumentKind.Failure, null, default)).Items);
        Assert.Equal(2, service.Billed(ServiceFeature.EntityRecognition));
    }

    private async Task<ArticleStorage> StorageAsync()
    {
        var account = AzureStorageAccount.Open(new AzureStorageOptions { ConnectionString = _connection });
        await account.SetUpAsync(CancellationToken.None);
        return account.Storage;
    }

    private async Task DropAsync(string name, byte[] content)
    {
        var articles = new BlobContainerClient(
            _connection,
            "articles",
            new BlobClientOptions(BlobClientOptions.ServiceVersion.V2025_11_05));
        await articles.GetBlobClient(name).UploadAsync(new BinaryData(content));
    }

    private static Task ServeUntilAsync(
        ArticleStorage storage, FakeLanguageService service, DocumentKind kind, int count = 1, LanguageServiceOptions? options = null) =>
        ServeUntilAsync(
            storage, service, async () => (await storage.Articles.ListAsync(kind, null, default)).Items.Count == count, options,
            () => $"there are {count} documents of the kind {kind}.");

    private static async Task ServeUntilAsync(
        ArticleStorage storage, FakeLanguageService service, Func<Task<bool>> isDone, LanguageServiceOptions? options, Func<string>? what = null)
    {
        using var stop = new CancellationTokenSource();
        var serving = ArticleServer.RunAsync(
            storage,
            new EnrichmentPipeline(service.Provider(options)),
            Settings,
            new ServeOptions(),
            new ServeLog(_ => { }),
            stop.Token);
        await Eventually.TrueAsync(isDone, what ?? (() => "the limit is reached."));
        await stop.CancelAsync();
        await serving;
    }
}
