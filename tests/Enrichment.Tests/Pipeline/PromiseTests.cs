using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using FsCheck;
using FsCheck.Xunit;

namespace Enrichment.Tests.Pipeline;

public class PromiseTests
{
    [Property(MaxTest = 2000)]
    public async Task However_articles_messages_and_kills_fall_together_every_article_ends_in_one_output_of_its_newest_version(DoNotSize<int> seed)
    {
        var world = new World(seed.Item);

        await world.RunAsync();

        foreach (var (name, source) in world.Store.Sources)
        {
            var (hasResult, hasFailure) = (world.Store.Has(DocumentKey.Result(name)), world.Store.Has(DocumentKey.Failure(name)));
            Assert.True(hasResult != hasFailure, $"'{name}' has a result: {hasResult}, and a failure record: {hasFailure}.");
            var expected = await world.ExpectedResultAsync(name);
            if (hasResult) Assert.Equal(expected, world.Store.Content(DocumentKey.Result(name)));
            else AssertFailure(EnrichmentJson.ReadFailure(world.Store.Content(DocumentKey.Failure(name))), source.Version, canSucceed: expected is not null);
        }
    }

    [Property(MaxTest = 500)]
    public async Task Nothing_of_its_newest_version_is_left_in_work_once_an_article_is_enriched(DoNotSize<int> seed)
    {
        var world = new World(seed.Item);

        await world.RunAsync();

        Assert.DoesNotContain(world.Store.Keys, key =>
            key.Kind == DocumentKind.Work && world.Store.Has(DocumentKey.Result(key.Name)) && key.SourceETag == world.Store.Sources[key.Name].Version.ETag);
    }

    // Killed at every try, or unlucky at every try, an article may be given up that could have been enriched; nothing else excuses it.
    private static void AssertFailure(FailureRecord record, SourceInfo newest, bool canSucceed)
    {
        Assert.Equal(newest, record.Source);
        if (canSucceed) Assert.Equal(FaultCode.RetriesExhausted, record.Code);
    }
}
