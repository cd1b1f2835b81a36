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

    [Fact]
    public async Task Each_stage_runs_within_the_budget()
    {
        var budget = new CountingBudget();

        await new EnrichmentPipeline(new StubProvider().Create(), budget: budget).RunAsync("a.txt", "Calm in Oslo."u8.ToArray(), default);

        Assert.Equal(4, budget.Count);
    }

    private sealed class CountingBudget : IProcessorBudget
    {
        public int Count { get; private set; }

        public ValueTask<T> RunAsync<T>(Func<CancellationToken, ValueTask<T>> work, CancellationToken cancellationToken)
        {
            Count++;
            return work(cancellationToken);
        }
    }
}
