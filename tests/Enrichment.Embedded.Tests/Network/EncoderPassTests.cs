using System.Text;
using Enrichment.Analysis;
using Enrichment.Embedded.Network;
using Enrichment.Pipeline;

namespace Enrichment.Embedded.Tests.Network;

/// <summary>The network reads an article once for all stages.</summary>
public class EncoderPassTests
{
    private const string Name = "a.txt";

    private static readonly byte[] Content = Encoding.UTF8.GetBytes(
        "Ferry strike ends\n\nAnn Lee, the minister, praised the crews in Oslo. \"It was awful,\" said Bob Ray of Brontel Systems.\n\n" +
        string.Concat(Enumerable.Range(1, 30).Select(number => $"Minister Lee told Ray on day {number} that the strike was a disaster. ")));

    private readonly NetworkAnalyzer _analyzer = new(TestNetwork.Network);

    [Fact]
    public async Task An_article_is_read_once()
    {
        await CreatePipeline().RunAsync(Name, Content, default);

        Assert.Equal(1, _analyzer.Passes);
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 2)]
    public async Task It_is_read_again_by_every_stage_whose_encoding_is_missing(int stage, int passes)
    {
        var document = await RunAsync(stage, document => document with { Encoding = null });

        Assert.Equal(passes, _analyzer.Passes);
        await AssertIsAsUsualAsync(document);
    }

    [Fact]
    public async Task It_is_read_again_if_the_encoding_is_of_another_model()
    {
        var document = await RunAsync(1, document => document with { Encoding = document.Encoding! with { Model = "small-0" } });

        Assert.Equal(3, _analyzer.Passes);
        await AssertIsAsUsualAsync(document);
    }

    [Fact]
    public async Task It_is_read_again_if_the_encoding_is_damaged()
    {
        byte[] content = [1, 2];

        var document = await RunAsync(1, document => document with { Encoding = document.Encoding! with { Content = content } });

        Assert.Equal(3, _analyzer.Passes);
        await AssertIsAsUsualAsync(document);
    }

    [Fact]
    public async Task The_sentiment_is_the_same_from_the_encoding_as_without_it()
    {
        var pipeline = CreatePipeline();
        var named = await pipeline.Stages[0].RunAsync(pipeline.Receive(Name, Content), default);

        var (stored, without) = (
            await pipeline.Stages[1].RunAsync(named, default), await pipeline.Stages[1].RunAsync(named with { Encoding = null }, default));

        Assert.NotEmpty(stored.Sentiment!.Sentences);
        Assert.Equal(EnrichmentJson.ToDocument(stored with { Encoding = null }), EnrichmentJson.ToDocument(without));
    }

    [Fact]
    public void The_encoding_of_an_ordinary_article_is_within_its_limit()
    {
        var article = TestArticle.Create("Smith said so.");

        var encoding = _analyzer.CreateEncoding(_analyzer.Analyze(article, default).Sentences);

        Assert.Equal(TestNetwork.Network.Id, encoding.Model);
        Assert.True(encoding.IsWithinLimits(article.Text.Length));
    }

    // Changes the document before a stage: 0 names, 1 sentiment, 2 claims.
    private async Task<EnrichedArticle> RunAsync(int changed, Func<EnrichedArticle, EnrichedArticle> change)
    {
        var pipeline = CreatePipeline();
        var document = pipeline.Receive(Name, Content);
        for (var stage = 0; stage < pipeline.Stages.Count; stage++)
            document = await pipeline.Stages[stage].RunAsync(stage == changed ? change(document) : document, default);
        return document;
    }

    private async Task AssertIsAsUsualAsync(EnrichedArticle document)
    {
        var usual = await CreatePipeline().RunAsync(Name, Content, default);
        Assert.Equal(EnrichmentJson.ToDocument(usual), EnrichmentJson.ToDocument(document));
    }

    private EnrichmentPipeline CreatePipeline() => new(EmbeddedProvider.Create(_analyzer));
}
