using System.Text;
using Enrichment.Cli.Run;
using Enrichment.Embedded;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Tests.Run;

public sealed class EnrichmentRunTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Articles_are_found_while_the_models_are_loaded()
    {
        var loading = new TaskCompletionSource<EnrichmentPipeline>();
        _folder.Write("in/early.txt");

        var run = EnrichmentRun.RunAsync(CreateOptions(), loading.Task, CancellationToken.None);
        _folder.Write("in/late.txt");
        Assert.False(run.IsCompleted);
        loading.SetResult(new EnrichmentPipeline(EmbeddedProvider.Create()));

        Assert.Equal(ExitCode.Success, await run);
        Assert.Equal(["early.txt.json"], _folder.FilesIn("out"));
    }

    [Fact]
    public async Task A_model_that_cannot_be_loaded_ends_the_run_before_the_first_article()
    {
        _folder.Write("in/a.txt");
        var loading = Task.FromException<EnrichmentPipeline>(new InvalidDataException("The model is damaged."));

        await Assert.ThrowsAsync<InvalidDataException>(() => EnrichmentRun.RunAsync(CreateOptions(), loading, CancellationToken.None));

        Assert.Empty(_folder.FilesIn("out").Concat(_folder.FilesIn("failed")));
    }

    [Fact]
    public async Task JSON_Lines_are_written_instead_of_a_folder()
    {
        WriteArticles(20);

        var options = CreateOptions() with { Out = null, JsonLines = _folder["all/a.jsonl"], Jobs = 4 };
        Assert.Equal(ExitCode.SomeFailed, await RunAsync(options));

        Assert.Equal(Enumerable.Range(0, 20).Select(number => $"{number:00}.txt"), ReadNames("all/a.jsonl"));
        Assert.Equal(["a.jsonl"], _folder.FilesIn("all"));
        Assert.Empty(_folder.FilesIn("out"));
        Assert.Equal(["99.txt.json"], _folder.FilesIn("failed"));
    }

    [Fact]
    public async Task JSON_Lines_beside_a_folder_have_all_results_although_finished_ones_are_skipped()
    {
        WriteArticles(3);
        await RunAsync(CreateOptions() with { Compact = true });
        _folder.Write("in/01.txt", "Bergen is calm.");
        var (started, lines) = (0, _folder["a.jsonl"]);

        await RunAsync(CreateOptions() with { JsonLines = lines }, StubProvider.CreatePipeline(() => started++));

        Assert.Equal(1, started);
        Assert.Equal(["00.txt", "01.txt", "02.txt"], ReadNames("a.jsonl"));
        var documents = _folder.FilesIn("out").Select(file => EnrichmentJson.ReadArticle(File.ReadAllBytes(_folder[$"out/{file}"])));
        Assert.Equal(documents.SelectMany(EnrichmentJson.ToLine), File.ReadAllBytes(lines));
    }

    [Fact]
    public async Task A_run_that_is_stopped_keeps_its_whole_lines_and_the_earlier_file()
    {
        WriteArticles(20);
        _folder.Write("a.jsonl", "earlier");
        using var stop = new CancellationTokenSource();
        var started = 0;
        var pipeline = StubProvider.CreatePipeline(() =>
        {
            if (++started == 5) stop.Cancel();
        });

        var options = CreateOptions() with { Out = null, JsonLines = _folder["a.jsonl"] };
        Assert.Equal(ExitCode.Stopped, await EnrichmentRun.RunAsync(options, Task.FromResult(pipeline), stop.Token));

        Assert.Equal("earlier", File.ReadAllText(_folder["a.jsonl"]));
        Assert.InRange(ReadNames("a.jsonl.partial").Count(), 1, 5);
    }

    [Theory]
    [InlineData("in/00.txt", "Articles are read from")]
    [InlineData("in", "is a folder")]
    [InlineData("-", "use --stdout")]
    public async Task A_place_that_cannot_take_JSON_Lines_is_wrong_usage(string place, string message)
    {
        WriteArticles(1);
        var options = CreateOptions() with { Out = null, JsonLines = place == "-" ? place : _folder[place] };

        Assert.Contains(message, (await Assert.ThrowsAsync<UsageException>(() => RunAsync(options))).Message, StringComparison.Ordinal);
        Assert.Equal("Oslo 0.", File.ReadAllText(_folder["in/00.txt"]));
    }

    private void WriteArticles(int count)
    {
        foreach (var number in Enumerable.Range(0, count)) _folder.Write($"in/{number:00}.txt", $"Oslo {number}.");
        if (count > 9) _folder.Write("in/99.txt", "");
    }

    private IEnumerable<string> ReadNames(string file) =>
        File.ReadAllLines(_folder[file]).Select(line => EnrichmentJson.ReadArticle(Encoding.UTF8.GetBytes(line)).Name);

    private static Task<int> RunAsync(RunOptions options, EnrichmentPipeline? pipeline = null) =>
        EnrichmentRun.RunAsync(options, Task.FromResult(pipeline ?? StubProvider.CreatePipeline()), CancellationToken.None);

    private RunOptions CreateOptions() =>
        new() { Paths = [_folder["in"]], Out = _folder["out"], Failed = _folder["failed"], Quiet = true };
}
