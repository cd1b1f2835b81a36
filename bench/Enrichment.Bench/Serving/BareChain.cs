using System.Diagnostics;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Enrichment.Embedded;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Bench.Serving;

/// <summary>
/// The calls to the storage that the guarantees need for an article, without the pipeline: the same blobs and messages of the same sizes,
/// in the same order. Its throughput is what the storage and its client allow. docs/reliability.md says what each call is for.
/// </summary>
/// <param name="blobs">The blob service of an account with the containers of the pipeline.</param>
/// <param name="queues">Its queue service.</param>
/// <param name="documents">The documents after each stage; the last one is the result.</param>
internal sealed class BareChain(BlobServiceClient blobs, QueueServiceClient queues, IReadOnlyList<BinaryData> documents) : IDisposable
{
    private const int MessagesPerCall = 16;
    private static readonly string[] Queues = [StageQueues.Entities, StageQueues.Sentiment, StageQueues.Claims];
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);

    private readonly SemaphoreSlim _slots = new(8 * Environment.ProcessorCount);

    /// <summary>The documents after each stage for the sample article.</summary>
    public static async Task<IReadOnlyList<BinaryData>> CreateDocumentsAsync()
    {
        var pipeline = new EnrichmentPipeline(EmbeddedProvider.Create());
        var document = pipeline.Receive("panjshir.txt", SampleArticle.Bytes);
        var documents = new List<BinaryData> { new(EnrichmentJson.ToDocument(document)) };
        foreach (var stage in pipeline.Stages)
        {
            document = await stage.RunAsync(document, CancellationToken.None);
            documents.Add(new BinaryData(EnrichmentJson.ToDocument(document)));
        }

        return documents;
    }

    /// <summary>Moves articles through the storage and returns how many it moves in a second.</summary>
    /// <param name="articles">The number of articles.</param>
    /// <param name="droppers">How many are dropped at the same time.</param>
    public async Task<double> MeasureAsync(int articles, int droppers)
    {
        var start = Stopwatch.GetTimestamp();
        var stages = Queues.Select((_, stage) => ConsumeAsync(stage, articles)).ToList();
        var options = new ParallelOptions { MaxDegreeOfParallelism = droppers };
        await Parallel.ForEachAsync(Enumerable.Range(0, articles), options, async (number, _) => await ReceiveAsync($"bare-{number}.txt"));
        await Task.WhenAll(stages);
        return articles / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    public void Dispose() => _slots.Dispose();

    private BlobClient GetBlob(string container, string name) => blobs.GetBlobContainerClient(container).GetBlobClient(name);

    private BlobClient GetWork(string name) => GetBlob(Containers.Work, $"{name}/1.json");

    private async Task ReceiveAsync(string name)
    {
        var article = GetBlob(Containers.Articles, name);
        await article.UploadAsync(new BinaryData(SampleArticle.Bytes), overwrite: true);
        await article.DownloadContentAsync();
        await GetWork(name).UploadAsync(documents[0], new BlobUploadOptions { Conditions = new() { IfNoneMatch = ETag.All } });
        await FindAsync(Containers.Results, $"{name}.json");
        await queues.GetQueueClient(Queues[0]).SendMessageAsync(name);
    }

    private async Task ConsumeAsync(int stage, int articles)
    {
        var queue = queues.GetQueueClient(Queues[stage]);
        var working = new List<Task>();
        while (working.Count < articles)
        {
            var messages = (await queue.ReceiveMessagesAsync(MessagesPerCall)).Value;
            working.AddRange(messages.Select(message => HandleAsync(stage, queue, message)));
            if (messages.Length == 0) await Task.Delay(Poll);
        }

        await Task.WhenAll(working);
    }

    private async Task HandleAsync(int stage, QueueClient queue, QueueMessage message)
    {
        await _slots.WaitAsync();
        try
        {
            var name = message.Body.ToString();
            await (stage + 1 < Queues.Length ? AdvanceAsync(stage, name) : PublishAsync(name));
            await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
        }
        finally
        {
            _slots.Release();
        }
    }

    private async Task AdvanceAsync(int stage, string name)
    {
        var work = await GetWork(name).DownloadContentAsync();
        var conditions = new BlobRequestConditions { IfMatch = work.Value.Details.ETag };
        await GetWork(name).UploadAsync(documents[stage + 1], new BlobUploadOptions { Conditions = conditions });
        await queues.GetQueueClient(Queues[stage + 1]).SendMessageAsync(name);
    }

    private async Task PublishAsync(string name)
    {
        await FindAsync(Containers.Articles, name);
        await GetWork(name).DownloadContentAsync();
        var conditions = new BlobRequestConditions { IfNoneMatch = ETag.All };
        await GetBlob(Containers.Results, $"{name}.json").UploadAsync(documents[^1], new BlobUploadOptions { Conditions = conditions });
        await FindAsync(Containers.Failures, $"{name}.json");
        await GetWork(name).DeleteAsync();
    }

    private async Task FindAsync(string container, string name)
    {
        try
        {
            await GetBlob(container, name).GetPropertiesAsync();
        }
        catch (RequestFailedException error) when (error.Status == 404)
        {
        }
    }
}
