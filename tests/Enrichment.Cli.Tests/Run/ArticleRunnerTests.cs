using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Cli.Run;
using Enrichment.Cli.Run.Inputs;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Tests.Run;

public sealed class ArticleRunnerTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_internal_error_becomes_a_failure_record_of_its_stage()
    {
        var outcome = await RunAsync(() => throw new InvalidOperationException("Boom.\n   at Somewhere"));

        Assert.Equal((ArticleState.Failed, ErrorCode.InternalError), (outcome.State, outcome.Code));
        var record = EnrichmentJson.ReadFailure(File.ReadAllBytes(_folder["failed/a.txt.json"]));
        Assert.Equal((Stage.Entities, ErrorCode.InternalError, outcome.Message), (record.Stage, record.Code, record.Message));
        Assert.Contains("Boom.", record.Message, StringComparison.Ordinal);
        Assert.Contains("Please report", record.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_permanent_error_keeps_its_code()
    {
        var outcome = await RunAsync(() => throw new ArticleException(ErrorCode.Undecodable, "No."));

        Assert.Equal((ErrorCode.Undecodable, "No."), (outcome.Code, outcome.Message));
    }

    [Fact]
    public async Task Stopped_work_is_dropped_not_failed()
    {
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => RunAsync(stop.Cancel, cancellationToken: stop.Token));

        Assert.Empty(_folder.FilesIn("failed"));
        Assert.Empty(_folder.FilesIn("enriched"));
    }

    [Fact]
    public async Task A_new_version_of_the_provider_skips_nothing()
    {
        await RunAsync(version: "1");

        Assert.Equal(ArticleState.Skipped, (await RunAsync(version: "1")).State);
        Assert.Equal(ArticleState.Enriched, (await RunAsync(version: "2")).State);
    }

    [Fact]
    public async Task A_skip_clears_away_the_record_a_killed_run_left_beside_the_result()
    {
        await RunAsync();
        _folder.Write("failed/a.txt.json", "{}");

        await RunAsync();

        Assert.Empty(_folder.FilesIn("failed"));
    }

    [Fact]
    public async Task A_new_result_replaces_the_page_of_the_old_one_without_being_told_to()
    {
        await RunAsync(version: "1", html: true);
        File.AppendAllText(_folder["enriched/a.txt.html"], "<!-- old -->");

        await RunAsync(version: "2");

        Assert.DoesNotContain("old", File.ReadAllText(_folder["enriched/a.txt.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_article_has_no_page()
    {
        await RunAsync(version: "1", html: true);

        await RunAsync(() => throw new ArticleException(ErrorCode.Undecodable, "No."), "2", html: true);

        Assert.Empty(_folder.FilesIn("enriched"));
    }

    [Fact]
    public async Task An_unchanged_article_gets_a_page_that_is_missing()
    {
        await RunAsync();

        Assert.Equal(ArticleState.Skipped, (await RunAsync(html: true)).State);
        Assert.Equal(["a.txt.html", "a.txt.json"], _folder.FilesIn("enriched"));
    }

    [Fact]
    public async Task Without_the_option_there_is_no_page_and_a_file_of_the_user_stays_as_it_is()
    {
        _folder.Write("enriched/a.txt.html", "mine");

        await RunAsync();

        Assert.Equal("mine", File.ReadAllText(_folder["enriched/a.txt.html"]));
    }

    [Fact]
    public async Task A_file_that_is_gone_by_its_turn_is_unreadable()
    {
        var outcome = await CreateRunner().RunAsync(
            new ArticleInput("gone.txt", _folder["gone.txt"], null),
            CancellationToken.None);

        Assert.Equal(ErrorCode.Unreadable, outcome.Code);
    }

    [Fact]
    public async Task A_result_without_indentation_is_the_same_result()
    {
        await RunAsync(isCompact: true);
        var compact = File.ReadAllBytes(_folder["enriched/a.txt.json"]);

        Assert.Equal(ArticleState.Skipped, (await RunAsync()).State);
        Assert.Equal(compact, File.ReadAllBytes(_folder["enriched/a.txt.json"]));

        File.Delete(_folder["enriched/a.txt.json"]);
        await RunAsync();
        var indented = File.ReadAllBytes(_folder["enriched/a.txt.json"]);

        Assert.True(indented.Length > compact.Length);
        Assert.Equal(compact, EnrichmentJson.ToLine(EnrichmentJson.ReadArticle(indented)));
        Assert.Equal(ArticleState.Skipped, (await RunAsync(isCompact: true)).State);
    }

    private Task<ArticleOutcome> RunAsync(
        Action? happening = null,
        string version = "1",
        bool isCompact = false,
        bool html = false,
        CancellationToken cancellationToken = default) =>
        CreateRunner(happening, version, isCompact, html).RunAsync(
            new ArticleInput("a.txt", _folder.Write("a.txt"), null), cancellationToken);

    private ArticleRunner CreateRunner(
        Action? happening = null, string version = "1", bool isCompact = false, bool html = false) => new(
        StubProvider.CreatePipeline(happening, version),
        new ArticleOutputs(_folder["enriched"], _folder["failed"], isCompact),
        new RunOptions { Paths = [], Html = html });
}
