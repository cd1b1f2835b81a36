using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using FsCheck;
using FsCheck.Xunit;

namespace Enrichment.Tests.Pipeline;

public class PromiseTests
{
    [Property(MaxTest = 1000)]
    public async Task However_drops_duplicates_and_kills_fall_together_an_article_ends_in_one_output_of_its_newest_version(DoNotSize<int> seed)
    {
        var world = new World(seed.Item, ["a"], losesEvents: false);

        await world.RunAsync();

        await AssertOneOutputEachAsync(world);
    }

    [Property(MaxTest = 500)]
    public async Task What_a_lost_event_left_behind_the_sweep_brings_to_the_same_end(DoNotSize<int> seed)
    {
        var world = new World(seed.Item, ["a", "a-1", "b/c.txt"], losesEvents: true);

        await world.RunAsync();

        await AssertOneOutputEachAsync(world);
    }

    [Property(MaxTest = 300)]
    public async Task Nothing_of_its_newest_version_is_left_in_work_once_an_article_is_enriched(DoNotSize<int> seed)
    {
        var world = new World(seed.Item, ["a", "b"], losesEvents: false);

        await world.RunAsync();

        Assert.DoesNotContain(world.Store.Keys, key =>
            key.Kind == DocumentKind.Work && world.Store.Has(DocumentKey.ForResult(key.Name)) && key.SourceETag == world.Store.Sources[key.Name].Version.ETag);
    }

    private static async Task AssertOneOutputEachAsync(World world)
    {
        Assert.Empty(world.OlderOverNewer);
        foreach (var (name, source) in world.Store.Sources)
        {
            var (hasResult, hasFailure) = (world.Store.Has(DocumentKey.ForResult(name)), world.Store.Has(DocumentKey.ForFailure(name)));
            Assert.True(hasResult != hasFailure, $"'{name}' has a result: {hasResult}, and a failure record: {hasFailure}.");
            var expected = await world.ExpectedResultAsync(name);
            if (hasResult) Assert.Equal(expected, world.Store.Content(DocumentKey.ForResult(name)));
            else AssertFailure(EnrichmentJson.ReadFailure(world.Store.Content(DocumentKey.ForFailure(name))), source.Version, canSucceed: expected is not null);
        }
    }

    // Killed at every try, or unlucky at every try, an article may be given up that could have been enriched; nothing else excuses it.
    private static void AssertFailure(FailureRecord record, SourceInfo newest, bool canSucceed)
    {
        Assert.Equal(newest, record.Source);
        if (canSucceed) Assert.Equal(ErrorCode.RetriesExhausted, record.Code);
    }
}
