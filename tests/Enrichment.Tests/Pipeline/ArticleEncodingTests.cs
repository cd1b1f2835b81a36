using System.Text.Json;
using System.Text.Json.Nodes;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;

namespace Enrichment.Tests.Pipeline;

/// <summary>One encoder pass an article: the first stage stores what the later stages need in its work document.</summary>
public class ArticleEncodingTests
{
    private const string Name = "news/a.txt";

    private static readonly byte[] Content = "Calm in Oslo. Storm in Bergen."u8.ToArray();

    private readonly MemoryStore _store = new(new ManualTime());
    private readonly MemoryQueue _queue = new();

    [Fact]
    public async Task In_one_process_an_article_is_encoded_once()
    {
        var provider = new EncodingProvider();

        await new EnrichmentPipeline(provider.Create()).RunAsync(Name, Content, default);

        Assert.Equal(1, provider.Passes);
    }

    [Fact]
    public async Task Across_work_documents_an_article_is_encoded_once_and_the_result_is_the_same()
    {
        var provider = new EncodingProvider();
        var source = await RunChainAsync(provider);

        Assert.Equal(1, provider.Passes);
        Assert.Equal(await CreateExpectedAsync(source), GetResult());
    }

    [Fact]
    public async Task Every_stage_hands_the_encoding_on_and_the_last_one_removes_it()
    {
        var pipeline = new EnrichmentPipeline(new EncodingProvider().Create());
        var document = pipeline.Receive(Name, Content);
        var models = new List<string?> { document.Encoding?.Model };
        foreach (var stage in pipeline.Stages)
        {
            document = await stage.RunAsync(document, default);
            models.Add(document.Encoding?.Model);
        }

        Assert.Equal([null, EncodingProvider.Model, EncodingProvider.Model, null], models);
    }

    [Fact]
    public async Task The_result_in_storage_has_no_encoding()
    {
        await RunChainAsync(new EncodingProvider());

        Assert.DoesNotContain("encoding", JsonNode.Parse(GetResult())!.AsObject().Select(property => property.Key));
    }

    [Theory]
    [InlineData(Stage.Entities)]
    [InlineData(Stage.Sentiment)]
    public async Task A_work_document_without_an_encoding_is_read_and_the_result_is_the_same(Stage writer)
    {
        var provider = new EncodingProvider();

        var source = await RunChainAsync(provider, writer, document => document.Remove("encoding"));

        Assert.Equal(writer == Stage.Entities ? 2 : 1, provider.Passes);
        Assert.Equal(await CreateExpectedAsync(source), GetResult());
    }

    [Theory]
    [InlineData("model", "counting 2")]
    [InlineData("content", "")]
    [InlineData("content", "AAAA")]
    public async Task An_encoding_that_the_analyzer_cannot_use_is_computed_again(string property, string value)
    {
        var provider = new EncodingProvider();

        var source = await RunChainAsync(provider, Stage.Entities, document => document["encoding"]![property] = value);

        Assert.Equal(2, provider.Passes);
        Assert.Equal(await CreateExpectedAsync(source), GetResult());
    }

    [Theory]
    [InlineData("model", null)]
    [InlineData("model", "")]
    [InlineData("model", 1)]
    [InlineData("content", "not base64")]
    [InlineData("content", 1)]
    public async Task A_document_whose_encoding_is_damaged_starts_the_article_again(string property, object? value)
    {
        var provider = new EncodingProvider();

        var source = await RunChainAsync(
            provider, Stage.Entities, document => document["encoding"]![property] = JsonSerializer.SerializeToNode(value));

        Assert.Equal(2, provider.Passes);
        Assert.Equal(await CreateExpectedAsync(source), GetResult());
    }

    [Fact]
    public async Task A_document_whose_encoding_is_too_large_starts_the_article_again()
    {
        var (provider, content) = (new EncodingProvider(), new byte[EncodingLimits.GetMostBytes(Content.Length) + 1]);

        var source = await RunChainAsync(
            provider, Stage.Entities, document => document["encoding"]!["content"] = Convert.ToBase64String(content));

        Assert.Equal(2, provider.Passes);
        Assert.Equal(await CreateExpectedAsync(source), GetResult());
    }

    [Fact]
    public async Task A_recognizer_may_return_an_encoding_that_is_too_large_to_store()
    {
        var content = new byte[EncodingLimits.GetMostBytes(Content.Length) + 1];
        var provider = new EncodingProvider { Return = encoding => encoding with { Content = content } };

        var source = await RunChainAsync(provider);

        Assert.Equal(2, provider.Passes);
        Assert.Equal(await CreateExpectedAsync(source), GetResult());
    }

    [Fact]
    public async Task A_recognizer_without_an_encoding_leaves_the_pass_to_the_analyzer()
    {
        var provider = new EncodingProvider { Return = _ => null };

        var source = await RunChainAsync(provider);

        Assert.Equal(2, provider.Passes);
        Assert.Equal(await CreateExpectedAsync(source), GetResult());
    }

    [Fact]
    public async Task A_stage_run_twice_writes_the_same_work_document()
    {
        var pipeline = new EnrichmentPipeline(new EncodingProvider().Create());
        var document = pipeline.Receive(Name, Content);
        foreach (var stage in pipeline.Stages)
        {
            var once = await stage.RunAsync(document, default);
            var twice = await stage.RunAsync(once, default);

            Assert.Equal(EnrichmentJson.ToDocument(once), EnrichmentJson.ToDocument(twice));
            document = once;
        }
    }

    [Fact]
    public async Task An_encoding_is_read_as_it_was_written()
    {
        var pipeline = new EnrichmentPipeline(new EncodingProvider().Create());
        var document = await pipeline.Stages[0].RunAsync(pipeline.Receive(Name, Content), default);

        var read = WorkDocument.Read(WorkDocument.Write(document, Stage.Entities), Stage.Entities)!.Encoding!;

        Assert.Equal(document.Encoding!.Model, read.Model);
        Assert.Equal(document.Encoding.Content.ToArray(), read.Content.ToArray());
    }

    [Fact]
    public async Task Only_the_documents_between_the_first_and_the_last_stage_can_have_an_encoding()
    {
        var encoding = new ArticleEncoding(EncodingProvider.Model, new byte[] { 0xEE, 1 });
        var pipeline = new EnrichmentPipeline(new EncodingProvider().Create());
        var received = pipeline.Receive(Name, Content) with { Encoding = encoding };
        var result = await pipeline.RunAsync(Name, Content, default);

        Assert.Throws<InvalidOperationException>(() => WorkDocument.Write(received, Stage.Receive));
        Assert.NotNull(WorkDocument.ReadResult(EnrichmentJson.ToDocument(result)));
        Assert.Null(WorkDocument.ReadResult(EnrichmentJson.ToDocument(result with { Encoding = encoding })));
    }

    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(100, 400_000, true)]
    [InlineData(0, 0, false)]
    [InlineData(101, 0, false)]
    [InlineData(1, 400_001, false)]
    public void The_size_of_an_encoding_is_limited_by_the_text(int modelLength, int bytes, bool isWithin)
    {
        var encoding = new ArticleEncoding(new string('m', modelLength), new byte[bytes]);

        Assert.Equal(isWithin, encoding.IsWithinLimits(AnnotationLimits.OrdinaryLength));
    }

    private static async Task<byte[]> CreateExpectedAsync(SourceInfo source)
    {
        var document = await new EnrichmentPipeline(new EncodingProvider().Create()).RunAsync(Name, Content, default);
        return EnrichmentJson.ToDocument(document with { Source = source });
    }

    private byte[] GetResult() => _store.Content(DocumentKey.ForResult(Name));

    /// <summary>Runs all stages, and changes the work document of one of them before the next stage reads it.</summary>
    private async Task<SourceInfo> RunChainAsync(
        EncodingProvider provider, Stage? writer = null, Action<JsonObject>? change = null)
    {
        var runner = new StageRunner(new EnrichmentPipeline(provider.Create()), _store, _queue, 5, TimeProvider.System);
        var source = _store.Drop(Name, Content);
        await runner.ReceiveAsync(Name, 1, default);
        while (_queue.Sent.Count > 0)
        {
            var (stage, message) = _queue.Take();
            if (stage.Previous == writer)
            {
                await ForgeAsync(DocumentKey.ForWork(Name, source.ETag), change!);
                writer = null;
            }

            await runner.RunAsync(stage, message.ToJson(), 1, default);
        }

        return source;
    }

    // The changed document has a valid checksum.
    private async Task ForgeAsync(DocumentKey key, Action<JsonObject> change)
    {
        var document = JsonNode.Parse(_store.Content(key))!.AsObject();
        document.Remove("checksum");
        change(document);
        var json = JsonSerializer.SerializeToUtf8Bytes(document, EnrichmentJson.CreateOptions(indented: false));
        var stored = _store.Document(key)!;
        var content = WorkDocument.AddChecksum([.. json, (byte)'\n']);
        Assert.True(await _store.TryWriteAsync(key, content, stored.Metadata, stored.ETag, default));
    }
}
