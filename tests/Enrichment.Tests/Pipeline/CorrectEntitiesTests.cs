using System.Text;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Corrections;
using Enrichment.Entities;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Running;

namespace Enrichment.Tests.Pipeline;

/// <summary>Corrections in the pipeline: they are applied last, and are part of the fingerprint.</summary>
public sealed class CorrectEntitiesTests
{
    private const string Rename = "rename,location:oslo,Christiania,";

    private static readonly byte[] Content = "Calm in Oslo."u8.ToArray();

    [Fact]
    public async Task The_corrections_are_in_the_output_of_every_provider()
    {
        var output = await Create(Rename).RunAsync("a.txt", Content, default);

        Assert.Equal(("location:christiania", "Christiania"), (Assert.Single(output.Entities!).Id, output.Entities![0].Name));
        Assert.True(DocumentValidator.IsValid(output, Stage.Claims));
    }

    [Fact]
    public async Task The_same_corrections_give_the_same_bytes()
    {
        var one = await Create(Rename).RunAsync("a.txt", Content, default);
        var other = await Create(Rename).RunAsync("a.txt", Content, default);

        Assert.Equal(EnrichmentJson.ToDocument(one), EnrichmentJson.ToDocument(other));
    }

    [Fact]
    public void A_file_of_corrections_among_the_articles_of_a_storage_is_no_article() => Assert.Equal(
        "This file has corrections and is no article; move it to 'settings'.",
        Assert.Throws<ArticleException>(() => Create("").Receive("corrections.csv", Content)).Message);

    [Theory]
    [InlineData("", "a.txt", true)]
    [InlineData(Rename, "a.txt", false)]
    [InlineData(Rename + "b.txt", "a.txt", true)]
    [InlineData(Rename + "b.txt", "b.txt", false)]
    public void Only_corrections_for_the_article_change_its_fingerprint(string rows, string name, bool isSame) =>
        Assert.Equal(isSame, Create(rows).Receive(name, Content).Pipeline.Fingerprint == Create("").Info.Fingerprint);

    [Fact]
    public async Task A_stored_result_is_replaced_after_a_correction_and_otherwise_kept()
    {
        var store = new MemoryStore(new ManualTime());
        store.Drop("a.txt", Content);

        Assert.Equal(StageResult.Published, await RunAsync(store, ""));
        Assert.Equal(StageResult.Skipped, await RunAsync(store, Rename + "b.txt"));
        Assert.Equal(StageResult.Published, await RunAsync(store, Rename));
        Assert.Equal(StageResult.Skipped, await RunAsync(store, Rename));
        Assert.Equal(StageResult.Published, await RunAsync(store, ""));
    }

    private static async Task<StageResult> RunAsync(MemoryStore store, string rows)
    {
        var queue = new MemoryQueue();
        var runner = new StageRunner(Create(rows), store, queue, 5, TimeProvider.System);
        var outcome = await runner.ReceiveAsync("a.txt", 1, default);
        while (outcome.Result == StageResult.Sent)
        {
            var (stage, message) = queue.Take();
            outcome = await runner.RunAsync(stage, message.ToJson(), 1, default);
        }

        return outcome.Result;
    }

    private static EnrichmentPipeline Create(string rows)
    {
        var provider = new StubProvider().Create() with { Entities = new OsloRecognizer() };
        return new EnrichmentPipeline(
            provider, corrections: CorrectionReader.Read(Encoding.UTF8.GetBytes($"action,entity,value,article\n{rows}")));
    }

    private sealed class OsloRecognizer : IEntityRecognizer
    {
        public ValueTask<EntityRecognition> RecognizeAsync(TokenizedArticle article, CancellationToken cancellationToken)
        {
            var at = article.Text.IndexOf("Oslo", StringComparison.Ordinal);
            return ValueTask.FromResult(new EntityRecognition([new RecognizedName(at, 4, EntityType.Location, 0.9)], []));
        }
    }
}
