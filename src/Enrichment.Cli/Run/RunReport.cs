using System.Globalization;
using Enrichment.Analysis;
using Enrichment.Cli.Output;
using Enrichment.Cli.Run.Inputs;
using Spectre.Console;

namespace Enrichment.Cli.Run;

/// <summary>
/// Reports a run: errors and progress on standard error, and the summary on standard output unless JSON is written there.
/// </summary>
/// <param name="options">The options of the run.</param>
/// <param name="folders">The output folders.</param>
/// <param name="total">The number of articles.</param>
internal sealed class RunReport(RunOptions options, OutputFolders folders, int total)
{
    private readonly IAnsiConsole _error = Terminal.CreateError();

    /// <summary>Writes the paths without articles.</summary>
    public void WriteProblems(IEnumerable<PathProblem> problems)
    {
        foreach (var problem in problems) WriteError(problem.Path, problem.Message);
    }

    /// <summary>Shows the progress of <paramref name="work"/>, which must call its argument with every outcome.</summary>
    public Task ShowProgressAsync(Func<Action<ArticleOutcome>, Task> work)
    {
        if (options.Quiet) return work(WriteError);
        var hasTerminal = _error.Profile.Capabilities is { Ansi: true, Interactive: true };
        // JSON lines on the same terminal would break the progress bar.
        var isShared = options.ToStandardOutput && !Console.IsOutputRedirected;
        return hasTerminal && !isShared ? ShowBarAsync(work) : ShowLinesAsync(work);
    }

    /// <summary>Writes the summary.</summary>
    public void WriteSummary(RunResult result, TimeSpan elapsed)
    {
        if (result.Ending == RunEnding.Stopped) WriteLine(_error, FormatStopped(result));
        if (options.Quiet || result.Ending == RunEnding.ReaderGone) return;

        var console = options.ToStandardOutput ? _error : Terminal.CreateOutput();
        if (result.Ending == RunEnding.Done) console.Write(SummaryTable.Create(result.Outcomes));
        WriteLine(console, FormatCounts(result, elapsed));
        WriteLine(console, FormatFolders(result));
    }

    private async Task ShowLinesAsync(Func<Action<ArticleOutcome>, Task> work)
    {
        var done = 0;
        await work(outcome =>
        {
            WriteLine(_error, $"[{++done}/{total}] {GetName(outcome.State)} {outcome.Name}");
            WriteNotices(outcome);
            WriteError(outcome);
        });
    }

    private Task ShowBarAsync(Func<Action<ArticleOutcome>, Task> work) => _error.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .StartAsync(async bar =>
        {
            var title = string.Create(CultureInfo.InvariantCulture, $"Enriching {total} article{(total == 1 ? "" : "s")}");
            var task = bar.AddTask(title, maxValue: total);
            await work(outcome =>
            {
                WriteNotices(outcome);
                WriteError(outcome);
                task.Increment(1);
            });
        });

    private void WriteNotices(ArticleOutcome outcome)
    {
        foreach (var notice in outcome.Notices) WriteLine(_error, $"enrich: {outcome.Name}: {notice}");
    }

    private void WriteError(ArticleOutcome outcome)
    {
        if (outcome.Message is { } message) WriteError(outcome.Name, message);
    }

    private void WriteError(string subject, string message) => WriteLine(_error, $"enrich: {subject}: {message}");

    private string FormatStopped(RunResult result) =>
        $"enrich: stopped; {result.Outcomes.Count} of {total} articles are done."
        + (options.Force || options.ToStandardOutput ? "" : " The same command continues from there.");

    private static string FormatCounts(RunResult result, TimeSpan elapsed)
    {
        var (enriched, skipped) = (result.Count(ArticleState.Enriched), result.Count(ArticleState.Skipped));
        var failed = result.Count(ArticleState.Failed);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{enriched} enriched, {skipped} skipped, {failed} failed in {elapsed.TotalSeconds:0.0} s");
    }

    private string FormatFolders(RunResult result)
    {
        var results = folders.Results is null ? "" : $"Results: {folders.Results}";
        if (result.Count(ArticleState.Failed) == 0) return results;
        return $"{results}{(results == "" ? "" : "  ")}Failure records: {folders.Failures}";
    }

    private static string GetName(ArticleState state) => state switch
    {
        ArticleState.Enriched => "enriched",
        ArticleState.Skipped => "skipped",
        _ => "failed",
    };

    // The text is not markup. An article can have a name such as "[red]".
    private static void WriteLine(IAnsiConsole console, string text)
    {
        if (text != "") console.WriteLine(SafeText.Escape(text));
    }
}
