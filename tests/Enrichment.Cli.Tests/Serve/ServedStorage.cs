using System.Collections.Concurrent;
using Enrichment.Articles;
using Enrichment.Cli.Serve;
using Enrichment.Entities;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;
using Enrichment.Sentiment;
using Enrichment.Storage.Settings;

namespace Enrichment.Cli.Tests.Serve;

/// <summary>A storage in memory with a running server whose intervals are short enough for tests.</summary>
internal sealed class ServedStorage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly CancellationTokenSource _stop = new();
    private Task _serving = Task.CompletedTask;

    public MemoryStorage Storage { get; init; } = new();

    public ConcurrentQueue<ServeEvent> Events { get; } = [];

    public ServeLog Log { get; }

    /// <summary>Called when entities are recognized.</summary>
    public Func<CancellationToken, Task> Recognizing { get; set; } = _ => Task.CompletedTask;

    public QueueSettings Settings { get; init; } =
        QueueSettings.Default with { VisibilityTimeout = TimeSpan.FromMilliseconds(20), MaxDequeueCount = 3 };

    public ServeOptions Options { get; init; } = new()
    {
        Slots = 4,
        MinPoll = TimeSpan.FromMilliseconds(5),
        MaxPoll = TimeSpan.FromMilliseconds(20),
        PausePerPage = TimeSpan.FromMilliseconds(10),
        MinBackoff = TimeSpan.FromMilliseconds(5),
        MaxBackoff = TimeSpan.FromMilliseconds(20),
        SweepEvery = TimeSpan.FromHours(1),
    };

    public ServedStorage() => Log = new ServeLog(Events.Enqueue);

    public ServedStorage Start()
    {
        var pipeline = CreatePipeline(this);
        _serving = Task.Run(() => ArticleServer.RunAsync(Storage.Storage, pipeline, Settings, Options, Log, _stop.Token));
        return this;
    }

    /// <summary>Adds an article and receives it, as a process does that is killed afterwards.</summary>
    public static async Task ReceiveAsync(MemoryStorage storage, string name)
    {
        var runner = new StageRunner(CreatePipeline(new ServedStorage()), storage.Articles, storage, 3, TimeProvider.System);
        await runner.ReceiveAsync(storage.Drop(name), 1, CancellationToken.None);
    }

    /// <summary>Requests a stop and waits until the server has stopped.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _serving.WaitAsync(Patience);
    }

    /// <summary>Requests a stop.</summary>
    public Task AskToStopAsync() => _stop.CancelAsync();

    public Task HasResultAsync(string name) => UntilAsync(
        () => Storage.Articles.Document(DocumentKey.ForResult(name))?.Metadata.SourceETag == Storage.GetVersion(name).ETag,
        $"{name} has a result");

    public Task HasFailureAsync(string name) =>
        UntilAsync(() => Storage.Articles.Has(DocumentKey.ForFailure(name)), $"{name} has a failure record");

    public Task WaitForLinesAsync(string beginning) =>
        UntilAsync(() => Events.Any(one => one.Text.StartsWith(beginning, StringComparison.Ordinal)), $"it tells '{beginning}'");

    /// <summary>Waits until <paramref name="condition"/> is true.</summary>
    public async Task UntilAsync(Func<bool> condition, string what)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(2));
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            while (!condition()) await timer.WaitForNextTickAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"Not within {Patience.TotalSeconds} s: {what}.\n{string.Join('\n', Events.Select(one => one.Text))}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
    }

    private static EnrichmentPipeline CreatePipeline(ServedStorage served) =>
        new(new Provider("stub", "1", new Recognizer(served), new Analyzer()));

    private sealed class Recognizer(ServedStorage served) : IEntityRecognizer
    {
        public async ValueTask<EntityRecognition> RecognizeAsync(TokenizedArticle article, CancellationToken cancellationToken)
        {
            await served.Recognizing(cancellationToken);
            return new EntityRecognition([], []);
        }
    }

    private sealed class Analyzer : ISentimentAnalyzer
    {
        public ValueTask<SentimentAnalysis> AnalyzeAsync(
            TokenizedArticle article, IReadOnlyList<Entity> entities, CancellationToken cancellationToken) =>
            ValueTask.FromResult(
                new SentimentAnalysis(new ArticleSentiment(SentimentLabel.Neutral, 0, new SentimentConfidence(0, 1, 0), [], []), []));
    }
}
