using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Cli.Run;
using Enrichment.Cli.Run.Inputs;
using Enrichment.Entities;
using Enrichment.Pipeline;
using Enrichment.Sentiment;

namespace Enrichment.Cli.Tests.Run;

public sealed class ArticleRunnerTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_internal_error_becomes_a_failure_record_of_its_stage()
    {
        var outcome = await RunAsync(new StubRecognizer(() => throw new InvalidOperationException("Boom.\n   at Somewhere")));

        Assert.Equal((ArticleState.Failed, ErrorCode.InternalError), (outcome.State, outcome.Code));
        var record = EnrichmentJson.ReadFailure(File.ReadAllBytes(_folder["failed/a.txt.json"]));
        Assert.Equal((Stage.Entities, ErrorCode.InternalError, outcome.Message), (record.Stage, record.Code, record.Message));
        Assert.Contains("Boom.", record.Message, StringComparison.Ordinal);
        Assert.Contains("Please report", record.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_permanent_error_keeps_its_code()
    {
        var outcome = await RunAsync(new StubRecognizer(() => throw new ArticleException(ErrorCode.Undecodable, "No.")));

        Assert.Equal((ErrorCode.Undecodable, "No."), (outcome.Code, outcome.Message));
    }

    [Fact]
    public async Task Stopped_work_is_dropped_not_failed()
    {
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => RunAsync(new StubRecognizer(stop.Cancel), cancellationToken: stop.Token));

        Assert.Empty(_folder.FilesIn("failed"));
        Assert.Empty(_folder.FilesIn("enriched"));
    }

    [Fact]
    public async Task A_new_version_of_the_provider_skips_nothing()
    {
        await RunAsync(new StubRecognizer(), "1");

        Assert.Equal(ArticleState.Skipped, (await RunAsync(new StubRecognizer(), "1")).State);
        Assert.Equal(ArticleState.Enriched, (await RunAsync(new StubRecognizer(), "2")).State);
    }

    [Fact]
    public async Task A_skip_clears_away_the_record_a_killed_run_left_beside_the_result()
    {
        await RunAsync(new StubRecognizer());
        _folder.Write("failed/a.txt.json", "{}");

        await RunAsync(new StubRecognizer());

        Assert.Empty(_folder.FilesIn("failed"));
    }

    [Fact]
    public async Task A_file_that_is_gone_by_its_turn_is_unreadable()
    {
        var outcome = await Runner(new StubRecognizer(), "1").RunAsync(
            new ArticleInput("gone.txt", _folder["gone.txt"], null),
            CancellationToken.None);

        Assert.Equal(ErrorCode.Unreadable, outcome.Code);
    }

    private Task<ArticleOutcome> RunAsync(StubRecognizer recognizer, string version = "1", CancellationToken cancellationToken = default) =>
        Runner(recognizer, version).RunAsync(new ArticleInput("a.txt", _folder.Write("a.txt"), null), cancellationToken);

    private ArticleRunner Runner(StubRecognizer recognizer, string version) => new(
        new EnrichmentPipeline(new Provider("stub", version, recognizer, new StubAnalyzer())),
        new ArticleOutputs(_folder["enriched"], _folder["failed"]),
        new RunOptions { Paths = [] });

    private sealed class StubRecognizer(Action? happening = null) : IEntityRecognizer
    {
        public ValueTask<EntityRecognition> RecognizeAsync(TokenizedArticle article, CancellationToken cancellationToken)
        {
            happening?.Invoke();
            return ValueTask.FromResult(new EntityRecognition([], []));
        }
    }

    private sealed class StubAnalyzer : ISentimentAnalyzer
    {
        public ValueTask<SentimentAnalysis> AnalyzeAsync(
            TokenizedArticle article, IReadOnlyList<Entity> entities, CancellationToken cancellationToken) =>
            ValueTask.FromResult(
                new SentimentAnalysis(new ArticleSentiment(SentimentLabel.Neutral, 0, new SentimentConfidence(0, 1, 0), [], []), []));
    }
}
