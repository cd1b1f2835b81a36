using Enrichment.Pipeline;

namespace Enrichment.Tests.Pipeline;

public class EnrichmentPipelineTests
{
    [Fact]
    public async Task The_provider_is_created_when_a_stage_is_first_needed_and_only_once()
    {
        var (provider, created) = (new StubProvider().Create(), 0);
        var pipeline = new EnrichmentPipeline(provider.Name, provider.Version, () =>
        {
            created++;
            return provider;
        });

        var received = pipeline.Receive("a.txt", "Calm in Oslo."u8.ToArray());
        Assert.Equal((0, new EnrichmentPipeline(provider).Info), (created, received.Pipeline));

        await pipeline.RunAsync("a.txt", "Calm in Oslo."u8.ToArray(), CancellationToken.None);
        await pipeline.RunAsync("b.txt", "Calm in Oslo."u8.ToArray(), CancellationToken.None);
        Assert.Equal(1, created);
    }
}
