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

    private RunOptions CreateOptions() =>
        new() { Paths = [_folder["in"]], Out = _folder["out"], Failed = _folder["failed"], Quiet = true };
}
