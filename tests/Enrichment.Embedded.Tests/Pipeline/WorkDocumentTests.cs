using System.Text;
using Enrichment.Analysis;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;

namespace Enrichment.Embedded.Tests.Pipeline;

/// <summary>Changes the document between two stages at random places.</summary>
public class WorkDocumentTests
{
    private const string Name = "a.txt";
    private const int Rounds = 150;

    private static readonly EnrichmentPipeline Pipeline = CreatePipeline();
    private static readonly byte[] Content = File.ReadAllBytes(Path.Combine(Checkout.Samples, "harbour-ferry.md"));

    public static TheoryData<Stage> Writers => [Stage.Receive, Stage.Entities, Stage.Sentiment];

    [Theory]
    [MemberData(nameof(Writers))]
    public async Task A_damaged_document_changes_nothing_in_the_result(Stage writer)
    {
        var expected = await RunAsync(writer, document => document);

        for (var seed = 0; seed < Rounds; seed++)
        {
            var mutator = new WorkDocumentMutator(seed);
            var actual = await RunAsync(writer, mutator.Damage);
            Assert.True(expected.AsSpan().SequenceEqual(actual), $"The result differs with seed {seed}.");
        }
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public async Task A_forged_document_never_ends_in_an_exception(Stage writer)
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            var mutator = new WorkDocumentMutator(seed);
            try
            {
                await RunAsync(writer, document => WorkDocument.AddChecksum(mutator.Forge(document)));
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"Seed {seed} of stage {writer}: {mutator.Change}", error);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public Task A_document_is_read_as_it_was_written(Stage writer) => AssertIsReadAsWrittenAsync(writer, Content);

    // Long documents are not indented.
    [Theory]
    [MemberData(nameof(Writers))]
    public Task A_long_document_is_read_as_it_was_written(Stage writer) =>
        AssertIsReadAsWrittenAsync(writer, Encoding.UTF8.GetBytes(HostileInputs.All["ordinary news"](110_000)));

    [Fact]
    public void A_document_that_no_stage_would_accept_is_not_written()
    {
        var document = Pipeline.Receive(Name, Content);
        var tooLong = document.Article.Sentences[0] with { Length = 1_000_000 };
        var invalid = document with { Article = document.Article with { Sentences = [tooLong] } };

        Assert.Throws<InvalidOperationException>(() => WorkDocument.Write(invalid, Stage.Receive));
        Assert.Throws<InvalidOperationException>(() => WorkDocument.Write(document, Stage.Entities));
    }

    private static EnrichmentPipeline CreatePipeline()
    {
        var provider = EmbeddedProvider.Create();
        return new EnrichmentPipeline(provider with { Entities = new RememberingRecognizer(provider.Entities) });
    }

    private static async Task AssertIsReadAsWrittenAsync(Stage writer, byte[] content)
    {
        var document = Pipeline.Receive(Name, content);
        foreach (var stage in Pipeline.Stages.TakeWhile(stage => stage.Stage <= writer)) document = await stage.RunAsync(document, default);

        var read = WorkDocument.Read(WorkDocument.Write(document, writer), writer);

        Assert.Equal(EnrichmentJson.ToDocument(document), EnrichmentJson.ToDocument(read!));
    }

    // Changes the document of the writer and returns the output.
    private static async Task<byte[]> RunAsync(Stage writer, Func<byte[], byte[]> change)
    {
        var (store, queue) = (new MemoryStore(new ManualTime()), new Messages());
        var runner = new StageRunner(Pipeline, store, queue, 5, TimeProvider.System);
        var source = store.Drop(Name, Content);
        await runner.ReceiveAsync(Name, 1, default);
        while (queue.Peek().Stage <= writer) await RunNextAsync(runner, queue);
        var key = DocumentKey.ForWork(Name, source.ETag);
        var stored = store.Document(key)!;
        await store.TryWriteAsync(key, change(store.Content(key)), stored.Metadata, stored.ETag, default);

        for (var rounds = 0; queue.Count > 0; rounds++)
        {
            Assert.True(rounds < 10, "The article starts again without end.");
            await RunNextAsync(runner, queue);
        }

        return store.Content(DocumentKey.ForResult(Name));
    }

    private static async Task RunNextAsync(StageRunner runner, Messages queue)
    {
        var (stage, message) = queue.Dequeue();
        await runner.RunAsync(stage, message.ToJson(), 1, default);
    }

    private sealed class Messages : Queue<(Stage Stage, StageMessage Message)>, IStageQueue
    {
        public Task SendAsync(Stage stage, StageMessage message, CancellationToken cancellationToken)
        {
            Enqueue((stage, message));
            return Task.CompletedTask;
        }

        public Task SendLaterAsync(Stage stage, StageMessage message, TimeSpan delay, CancellationToken cancellationToken) =>
            SendAsync(stage, message, cancellationToken);
    }
}
