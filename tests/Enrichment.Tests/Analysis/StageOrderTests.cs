using Enrichment.Analysis;
using Enrichment.Pipeline;
using Enrichment.Tests.Pipeline;

namespace Enrichment.Tests.Analysis;

public class StageOrderTests
{
    [Fact]
    public void Entities_come_before_sentiment_and_sentiment_before_claims() =>
        Assert.Equal([Stage.Entities, Stage.Sentiment, Stage.Claims], StageOrder.Analyses);

    [Fact]
    public void A_pipeline_runs_the_stages_in_this_order() =>
        Assert.Equal(StageOrder.Analyses, new EnrichmentPipeline(new StubProvider().Create()).Stages.Select(stage => stage.Stage));

    [Fact]
    public void Each_stage_follows_the_one_before_it() =>
        Assert.All(StageOrder.Analyses, stage => Assert.Equal(stage, stage.Previous.Next));
}
