using System.Text;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;
using Enrichment.Sentiment;
using Enrichment.Storage.Folder;
using Enrichment.Storage.Queues;

namespace Enrichment.Storage.Tests.Folder;

public sealed class FolderRunTests : IDisposable
{
    private const int MaxAttempts = 3;
    private const string Name = "news/a.txt";

    private readonly TempFolder _folder = new();
    private readonly StubProvider _provider = new();
    private readonly EnrichmentPipeline _pipeline;
    private readonly ArticleStorage _storage;
    private readonly StageRunner _runner;

    public FolderRunTests()
    {
        _storage = FolderStorage.Open(_folder.Path);
        _pipeline = new EnrichmentPipeline(new Provider("stub", "1", _provider, _provider));
        _runner = new StageRunner(_pipeline, _storage.Articles, _storage.Queue, MaxAttempts, TimeProvider.System);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_article_passes_every_stage_and_leaves_only_its_result()
    {
        _folder.Write($"articles/{Name}", "Calm in Oslo.");

        var outcomes = await RunAsync();

        Assert.Equal(
            [StageResult.Sent, StageResult.Sent, StageResult.Sent, StageResult.Published],
            outcomes.Select(outcome => outcome.Result));
        Assert.Equal([".lock", $"articles/{Name}", $"enriched/{Name}.json"], _folder.FilesIn(""));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder["work"]));
        var alone = await _pipeline.RunAsync(Name, Encoding.UTF8.GetBytes("Calm in Oslo."), default);
        var source = await _storage.Articles.FindSourceAsync(Name, default);
        Assert.Equal(EnrichmentJson.ToDocument(alone with { Source = source }), File.ReadAllBytes(_folder[$"enriched/{Name}.json"]));
    }

    [Fact]
    public async Task Unchanged_content_is_not_analysed_again()
    {
        var path = _folder.Write($"articles/{Name}");
        await RunAsync();
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(1));

        Assert.Equal(StageResult.Skipped, Assert.Single(await RunAsync()).Result);

        Assert.Equal(1, _provider.Calls);
        Assert.Equal(
            await _storage.Articles.FindSourceAsync(Name, default),
            EnrichmentJson.ReadArticle(File.ReadAllBytes(_folder[$"enriched/{Name}.json"])).Source);
    }

    [Fact]
    public async Task A_bad_article_leaves_its_record_and_a_better_version_the_result_instead()
    {
        _folder.Write($"articles/{Name}", "");
        Assert.Equal(ErrorCode.EmptyArticle, Assert.Single(await RunAsync()).Failure!.Code);
        Assert.Equal([".lock", $"articles/{Name}", $"failed/{Name}.json"], _folder.FilesIn(""));

        _folder.Write($"articles/{Name}", "Calm in Oslo.");
        await RunAsync();

        Assert.Equal([".lock", $"articles/{Name}", $"enriched/{Name}.json"], _folder.FilesIn(""));
    }

    [UnixFact]
    public async Task A_link_that_leads_out_leaves_its_record()
    {
        _folder.Write("outside.txt");
        Directory.CreateDirectory(_folder["articles/news"]);
        File.CreateSymbolicLink(_folder[$"articles/{Name}"], _folder["outside.txt"]);

        Assert.Equal(ErrorCode.InvalidName, Assert.Single(await RunAsync()).Failure!.Code);
    }

    [Fact]
    public async Task A_stage_that_fails_for_a_while_is_tried_again()
    {
        _folder.Write($"articles/{Name}");
        _provider.Errors = MaxAttempts - 1;

        Assert.Equal(StageResult.Published, (await RunAsync())[^1].Result);

        Assert.Equal(MaxAttempts, _provider.Calls);
        Assert.Empty(_folder.FilesIn("failed"));
    }

    [Fact]
    public async Task An_article_that_failed_to_the_last_goes_on_from_there_when_it_is_sent_in_again()
    {
        _folder.Write($"articles/{Name}");
        _provider.Errors = MaxAttempts;
        var failure = (await RunAsync())[^1].Failure;
        Assert.Equal((Stage.Entities, ErrorCode.RetriesExhausted, MaxAttempts), (failure!.Stage, failure.Code, failure.Attempts));
        Assert.Equal([$"{Name}.json"], _folder.FilesIn("failed"));

        Assert.Equal(StageResult.Published, (await RunAsync())[^1].Result);

        Assert.Equal([".lock", $"articles/{Name}", $"enriched/{Name}.json"], _folder.FilesIn(""));
    }

    [Fact]
    public async Task A_message_from_another_sender_leaves_a_listed_failure_record()
    {
        _folder.Write($"queues/article-claims/{new string('0', 16)}-00000000.0.json", "hello");

        await DrainAsync([]);

        var listed = Assert.Single((await _storage.Articles.ListAsync(DocumentKind.Failure, null, default)).Items);
        Assert.StartsWith("_article-claims_", listed.Path, StringComparison.Ordinal);
        Assert.Empty(_folder.FilesIn("queues"));
    }

    [Fact]
    public async Task Many_articles_run_side_by_side()
    {
        foreach (var number in Enumerable.Range(0, 100))
            _folder.Write($"articles/{number % 5}/{number}.txt", $"Calm in Oslo on day {number}.");
        var articles = (await _storage.Articles.ListSourcesAsync(null, default)).Items;

        await Parallel.ForEachAsync(articles, async (article, stop) => await _runner.ReceiveAsync(article.Name, 1, stop));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => DrainAsync([]))));
        await DrainAsync([]);

        Assert.Equal(100, _folder.FilesIn("enriched").Count);
        Assert.Empty(_folder.FilesIn("failed"));
        Assert.Empty(_folder.FilesIn("queues"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder["work"]));
    }

    private async Task<List<StageOutcome>> RunAsync() => await DrainAsync([await _runner.ReceiveAsync(Name, 1, default)]);

    private async Task<List<StageOutcome>> DrainAsync(List<StageOutcome> outcomes)
    {
        foreach (var queue in InboxQueue.All.Where(queue => !queue.IsPoison))
        {
            while (await _storage.Inbox.ReceiveAsync(queue, 8, TimeSpan.FromMinutes(1), default) is { Count: > 0 } messages)
            {
                foreach (var received in messages)
                {
                    var message = (await _storage.Inbox.StartAsync(received, TimeSpan.FromMinutes(1), default))!;
                    try
                    {
                        outcomes.Add(await _runner.RunAsync(queue.Stage, message.Text, message.Attempts, default));
                        await _storage.Inbox.CompleteAsync(message, default);
                    }
                    catch (TimeoutException)
                    {
                        await _storage.Inbox.ReleaseAsync(message, TimeSpan.Zero, default);
                    }
                }
            }
        }

        return outcomes;
    }

    // Finds no names and fails as often as requested.
    private sealed class StubProvider : IEntityRecognizer, ISentimentAnalyzer
    {
        private int _calls;

        public int Calls => _calls;

        public int Errors { get; set; }

        public ValueTask<EntityRecognition> RecognizeAsync(TokenizedArticle article, CancellationToken cancellationToken) =>
            Interlocked.Increment(ref _calls) <= Errors
                ? throw new TimeoutException("Not now.")
                : ValueTask.FromResult(new EntityRecognition([], []));

        public ValueTask<SentimentAnalysis> AnalyzeAsync(
            TokenizedArticle article, IReadOnlyList<Entity> entities, CancellationToken cancellationToken) =>
            ValueTask.FromResult(
                new SentimentAnalysis(new ArticleSentiment(SentimentLabel.Neutral, 0, new SentimentConfidence(0, 1, 0), [], []), []));
    }
}
