using Enrichment.Azurite;
using Enrichment.Cli;
using Enrichment.Cli.Status;
using Enrichment.Embedded;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Running;
using Enrichment.Storage.Queues;

namespace Enrichment.EndToEnd.Tests;

/// <summary>Tests articles whose names are invalid or too long for the storage.</summary>
/// <param name="azurite">The emulator.</param>
public sealed class UnusualNameTests(AzuriteServer azurite) : IClassFixture<AzuriteServer>
{
    private static readonly EnrichmentPipeline Pipeline = EmbeddedPipeline.Load(null, AnalyzerModel.Base);

    public static TheoryData<string, string> LongNames => new()
    {
        { "folder", new string('n', 253) },
        { "folder", string.Concat(Enumerable.Repeat("ж", 127)) },
        { "folder", string.Join('/', Enumerable.Repeat(new string('n', 100), 10)) },
        { "account", new string('n', 1019) },
        { "account", string.Join('/', Enumerable.Repeat("a", 253)) },
    };

    [Theory]
    [MemberData(nameof(LongNames))]
    public async Task Status_counts_an_article_once_on_its_way_through_the_stages(string kind, string name)
    {
        using var place = kind == "folder" ? ServedPlace.Folder() : await ServedPlace.AccountAsync(azurite);
        var runner = new StageRunner(Pipeline, place.Storage.Articles, place.Storage.Queue, 5, TimeProvider.System);
        await place.DropAsync(name, "Nothing happened in Oslo today.");
        List<string> states = [await StateAsync(place)];

        await runner.ReceiveAsync(name, 1, default);
        states.Add(await StateAsync(place));
        foreach (var queue in InboxQueue.All.Where(queue => !queue.IsPoison))
        {
            var message = Assert.Single(await place.Storage.Inbox.ReceiveAsync(queue, 1, TimeSpan.FromMinutes(1), default));
            await runner.RunAsync(queue.Stage, message.Text, 1, default);
            states.Add(await StateAsync(place));
        }

        Assert.Equal(["waits for receive", "waits for entities", "waits for sentiment", "waits for claims", "enriched"], states);
        var sweep = await EnrichProcess.RunAsync(place.Place, "sweep", "--all");
        Assert.Equal((0, "1 articles: 0 sent in, 0 in progress."), (sweep.ExitCode, sweep.StandardOutput.TrimEnd()));
    }

    [Theory]
    [InlineData("/leading.txt")]
    [InlineData("a//b.txt")]
    [InlineData(1020)]
    public async Task A_name_that_no_article_may_have_fails_is_counted_and_fails_again_when_it_is_retried(object nameOrLength)
    {
        var name = nameOrLength as string ?? new string('n', (int)nameOrLength);
        using var place = await ServedPlace.AccountAsync(azurite);
        await place.DropAsync(name, "Nothing happened in Oslo today.");
        var sweep = await EnrichProcess.RunAsync(place.Place, "sweep");
        Assert.Equal(0, sweep.ExitCode);

        Assert.Equal("failed", await StateAsync(place));

        var retry = await EnrichProcess.RunAsync(place.Place, "retry");
        Assert.Equal(1, retry.ExitCode);
        Assert.Contains($"{name}: The article failed again: invalidName: ", retry.StandardError, StringComparison.Ordinal);
        Assert.Equal("failed", await StateAsync(place));
    }

    private static async Task<string> StateAsync(ServedPlace place)
    {
        var status = await new StorageSurvey(place.Storage).TakeAsync(default);
        Assert.Equal(1, status.Articles);
        string[] states =
        [
            .. Enumerable.Repeat("enriched", status.Enriched),
            .. status.Waiting.SelectMany(stage => Enumerable.Repeat($"waits for {stage.Key}", stage.Value)),
            .. status.Failures.Select(_ => "failed"),
        ];
        return Assert.Single(states);
    }
}
