using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Enrichment.Azurite;
using Enrichment.Cli.Serve;
using Enrichment.Embedded;
using Enrichment.Pipeline;
using Enrichment.Storage.Azure;
using Enrichment.Storage.Settings;

namespace Enrichment.Bench.Serving;

/// <summary>
/// Drops copies of the sample, each with a unique text, into an Azurite that this process serves, and prints how
/// long an article takes from drop to result at idle and under load, the throughput, and the time of each stage. In the same run it
/// measures the throughput of the storage without the pipeline: <c>serve [--articles NUMBER] [--model SIZE]</c>.
/// </summary>
internal static class ServeBenchmark
{
    private const int Warmup = 20;
    private const int AtIdle = 50;
    private const int Droppers = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static async Task<int> RunAsync(string[] options)
    {
        var articles = int.Parse(FindOption(options, "--articles") ?? "1000", CultureInfo.InvariantCulture);
        var model = AnalyzerModels.Find(FindOption(options, "--model")) ?? AnalyzerModel.Base;
        var azurite = new AzuriteServer();
        await azurite.StartAsync();
        try
        {
            var documents = await BareChain.CreateDocumentsAsync();
            var before = await MeasureBareAsync(azurite.NewAccount(), documents, articles);
            var throughput = await MeasureAsync(azurite.NewAccount(), articles, model);
            var after = await MeasureBareAsync(azurite.NewAccount(), documents, articles);
            Console.WriteLine(
                $"The storage without the pipeline: {Round(before)} articles/s before and {Round(after)} after; the pipeline reaches "
                + $"{Round(200 * throughput / (before + after))} % of their mean.");
            return 0;
        }
        finally
        {
            await ((IAsyncLifetime)azurite).DisposeAsync();
        }
    }

    private static string? FindOption(string[] options, string name) =>
        Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length ? options[at + 1] : null;

    private static async Task<double> MeasureBareAsync(string connection, IReadOnlyList<BinaryData> documents, int articles)
    {
        await AzureStorageAccount.Open(new AzureStorageOptions { ConnectionString = connection }).SetUpAsync(CancellationToken.None);
        var blobs = new BlobServiceClient(connection, new BlobClientOptions(BlobClientOptions.ServiceVersion.V2025_11_05));
        var queues = new QueueServiceClient(connection, new QueueClientOptions(QueueClientOptions.ServiceVersion.V2025_11_05));
        using var chain = new BareChain(blobs, queues, documents);
        return await chain.MeasureAsync(articles, Droppers);
    }

    private static async Task<double> MeasureAsync(string connection, int articles, AnalyzerModel model)
    {
        var account = AzureStorageAccount.Open(new AzureStorageOptions { ConnectionString = connection });
        await account.SetUpAsync(CancellationToken.None);
        var drops = new Drops(
            new BlobContainerClient(connection, "articles", new BlobClientOptions(BlobClientOptions.ServiceVersion.V2025_11_05)));
        using var stop = new CancellationTokenSource(Patience);
        var serving = ArticleServer.RunAsync(
            account.Storage, new EnrichmentPipeline(EmbeddedProvider.Create(model)),
            QueueSettings.Default, new ServeOptions(), new ServeLog(drops.Record), stop.Token);

        await drops.DropAllAsync(Enumerable.Range(0, Warmup), Droppers, stop.Token);
        drops.TakeLatencies();
        await drops.DropAllAsync(Enumerable.Range(Warmup, AtIdle), 1, stop.Token, oneByOne: true);
        Console.WriteLine($"At idle, {AtIdle} articles one after another, drop to result: {Latencies.Describe(drops.TakeLatencies())}");

        using var times = new StageTimes();
        var (began, processor) = (Stopwatch.GetTimestamp(), ReadProcessorTime());
        await drops.DropAllAsync(Enumerable.Range(Warmup + AtIdle, articles), Droppers, stop.Token);
        var elapsed = Stopwatch.GetElapsedTime(began);
        processor = (ReadProcessorTime() - processor) / articles;
        Console.WriteLine(
            $"{articles} articles dropped at once: {Round(elapsed.TotalSeconds)} s, {Round(articles / elapsed.TotalSeconds)} articles/s; " +
            $"drop to result: {Latencies.Describe(drops.TakeLatencies())}");
        Console.WriteLine($"Processor time of this process: {Round(processor.TotalMilliseconds)} ms an article, its upload included.");
        Print(times, articles);
        await stop.CancelAsync();
        await serving;
        return articles / elapsed.TotalSeconds;
    }

    private static TimeSpan ReadProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static void Print(StageTimes times, int articles)
    {
        Console.WriteLine();
        Console.WriteLine("stage       tries   ms/try   of it storage   of it analysis   calls/try");
        foreach (var stage in times.Stages.GroupBy(stage => stage.Name!)
            .OrderBy(group => Array.IndexOf(["receive article", "entities article", "sentiment article", "claims article"], group.Key)))
        {
            var (total, storage) = (stage.Average(one => one.Total.TotalMilliseconds), stage.Average(one => one.Storage.TotalMilliseconds));
            Console.WriteLine(
                $"{stage.Key.Split(' ')[0],-10} {stage.Count(),6} {total,8:0.00} {storage,15:0.00} {total - storage,16:0.00} " +
                $"{stage.Average(one => one.Calls),11:0.0}");
        }

        var calls = times.Stages.Sum(stage => stage.Calls);
        Console.WriteLine();
        Console.WriteLine(
            $"Calls to storage an article: {Round((double)calls / articles)} in stages, {Round((double)times.OtherCalls / articles)} to " +
            $"receive and complete messages and to list.");
    }

    private static string Round(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>The articles in progress, and the latencies of the finished ones.</summary>
    private sealed class Drops(BlobContainerClient container)
    {
        private readonly ConcurrentDictionary<string, (long Dropped, TaskCompletionSource Enriched)> _underWay = new();
        private readonly ConcurrentBag<TimeSpan> _latencies = [];

        /// <summary>Drops the articles with these numbers and waits until they are enriched.</summary>
        public async Task DropAllAsync(
            IEnumerable<int> numbers, int parallelism, CancellationToken cancellationToken, bool oneByOne = false)
        {
            var enriched = new ConcurrentBag<Task>();
            var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(numbers, options, async (number, stop) =>
            {
                var task = DropAsync(number, stop);
                enriched.Add(await task);
                if (oneByOne) await await task;
            });
            await Task.WhenAll(enriched).WaitAsync(cancellationToken);
        }

        /// <summary>The latencies since the last call.</summary>
        public TimeSpan[] TakeLatencies()
        {
            var taken = _latencies.ToArray();
            _latencies.Clear();
            return taken;
        }

        /// <summary>Handles an event of the serving process.</summary>
        public void Record(ServeEvent happened)
        {
            if (happened.IsError) Console.Error.WriteLine(happened.Text);
            // A duplicate may be reported later.
            if (happened.Text.Split(' ', 2) is not ["enriched", var name] || !_underWay.TryRemove(name, out var article)) return;
            _latencies.Add(Stopwatch.GetElapsedTime(article.Dropped));
            article.Enriched.TrySetResult();
        }

        // The upload belongs to no stage. Without its own activity it would count as a call of the serving process.
        private async Task<Task> DropAsync(int number, CancellationToken cancellationToken)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"report-{number:00000}.txt");
            var enriched = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            using var upload = new Activity("upload").Start();
            _underWay[name] = (Stopwatch.GetTimestamp(), enriched);
            await container.GetBlobClient(name)
                .UploadAsync(new BinaryData(SampleArticle.CreateNumbered(number)), overwrite: true, cancellationToken);
            return enriched.Task;
        }
    }
}
