using Enrichment.Cli.Run.Inputs;
using Enrichment.Cli.Run.JsonLines;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Run;

/// <summary>Implements <c>enrich run</c>: finds the articles, enriches them and reports the results.</summary>
internal static class EnrichmentRun
{
    /// <summary>Runs with <paramref name="options"/> and returns the exit code.</summary>
    /// <param name="options">The options.</param>
    /// <param name="loading">The stages. They can be loaded while the articles are found.</param>
    /// <param name="cancellationToken">Stops the run after the current articles.</param>
    /// <exception cref="UsageException">The options are not valid. Nothing was done.</exception>
    public static async Task<int> RunAsync(RunOptions options, Task<EnrichmentPipeline> loading, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        var folders = OutputFolders.Create(options);
        string[] excluded = options.CorrectionsPath is { } corrections ? [.. folders.All, corrections] : [.. folders.All];
        var found = InputFinder.Find(options.Paths, options.StandardInputName, options.Include, excluded);
        if (options.JsonLines is { } file) JsonLinesFile.Check(file, found.Articles);
        var report = new RunReport(options, folders, found.Articles.Count);
        report.WriteProblems(found.Problems);
        if (found.Articles.Count == 0) return ExitCode.WrongUsage;

        var outputs = new ArticleOutputs(folders.Results, folders.Failures, options.Compact);
        var runner = new ArticleRunner(await loading, outputs, options);
        var result = await RunAllAsync(options, found.Articles, runner, report, cancellationToken);
        report.WriteUnusedCorrections(result);
        report.WriteSummary(result, TimeProvider.System.GetElapsedTime(started));
        return GetExitCode(result, found.Problems);
    }

    private static async Task<RunResult> RunAllAsync(
        RunOptions options,
        IReadOnlyList<ArticleInput> articles,
        ArticleRunner runner,
        RunReport report,
        CancellationToken cancellationToken)
    {
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var lines = OpenLines(options);
        var tally = new RunTally(options.TableRows);
        var readerGone = false;
        await report.ShowProgressAsync(async progress =>
        {
            await foreach (var outcome in OrderedWork.RunAsync(articles, options.Jobs, runner.RunAsync, reading.Token))
            {
                readerGone = readerGone || (outcome.Line is not null && !lines!.TryWrite(outcome.Line));
                if (readerGone) await reading.CancelAsync();
                else progress(outcome);
                tally.Add(outcome);
            }
        });
        var ending = readerGone ? RunEnding.ReaderGone : tally.Total < articles.Count ? RunEnding.Stopped : RunEnding.Done;
        if (ending == RunEnding.Done) lines?.Complete();
        return new RunResult(tally, ending);
    }

    private static JsonLinesOutput? OpenLines(RunOptions options) => options switch
    {
        { ToStandardOutput: true } => new JsonLinesPipe(),
        { JsonLines: { } file } => new JsonLinesFile(file),
        _ => null,
    };

    private static int GetExitCode(RunResult result, IReadOnlyList<PathProblem> problems) => result switch
    {
        { Ending: RunEnding.Stopped } => ExitCode.Stopped,
        _ when problems.Count > 0 || result.Tally.Failed > 0 => ExitCode.SomeFailed,
        _ => ExitCode.Success,
    };
}
