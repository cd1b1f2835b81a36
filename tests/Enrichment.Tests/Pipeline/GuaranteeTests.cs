using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using FsCheck;
using FsCheck.Xunit;

namespace Enrichment.Tests.Pipeline;

public class GuaranteeTests
{
    [Property(MaxTest = 1000)]
    public async Task However_drops_duplicates_and_kills_fall_together_an_article_ends_in_one_output_of_its_newest_version(
        DoNotSize<int> seed)
    {
        var simulation = new Simulation(seed.Item, ["a"], losesEvents: false);

        await simulation.RunAsync();

        await AssertOneOutputEachAsync(simulation);
    }

    [Property(MaxTest = 500)]
    public async Task After_lost_events_a_sweep_leads_to_the_same_outputs(DoNotSize<int> seed)
    {
        var simulation = new Simulation(seed.Item, ["a", "a-1", "b/c.txt"], losesEvents: true);

        await simulation.RunAsync();

        await AssertOneOutputEachAsync(simulation);
    }

    [Property(MaxTest = 300)]
    public async Task Nothing_of_its_newest_version_is_left_in_work_once_an_article_is_enriched(DoNotSize<int> seed)
    {
        var simulation = new Simulation(seed.Item, ["a", "b"], losesEvents: false);

        await simulation.RunAsync();

        Assert.DoesNotContain(simulation.Store.Keys, key =>
            key.Kind == DocumentKind.Work
            && simulation.Store.Has(DocumentKey.ForResult(key.Name))
            && key.SourceETag == simulation.Store.Sources[key.Name].Version.ETag);
    }

    private static async Task AssertOneOutputEachAsync(Simulation simulation)
    {
        Assert.Empty(simulation.OlderOverNewer);
        foreach (var (name, source) in simulation.Store.Sources)
        {
            var (hasResult, hasFailure) = (
                simulation.Store.Has(DocumentKey.ForResult(name)),
                simulation.Store.Has(DocumentKey.ForFailure(name)));
            Assert.True(hasResult != hasFailure, $"'{name}' has a result: {hasResult}, and a failure record: {hasFailure}.");
            var expected = await simulation.ExpectedResultAsync(name);
            if (hasResult) Assert.Equal(expected, simulation.Store.Content(DocumentKey.ForResult(name)));
            else AssertFailure(
                EnrichmentJson.ReadFailure(simulation.Store.Content(DocumentKey.ForFailure(name))),
                source.Version,
                canSucceed: expected is not null);
        }
    }

    // An article that was killed or failed on every attempt can be given up. Nothing else is allowed to fail it.
    private static void AssertFailure(FailureRecord record, SourceInfo newest, bool canSucceed)
    {
        Assert.Equal(newest, record.Source);
        if (canSucceed) Assert.Equal(ErrorCode.RetriesExhausted, record.Code);
    }
}
