using System.Globalization;
using Enrichment.Cli.Output;
using Enrichment.Cli.Run.Inputs;
using Spectre.Console;

namespace Enrichment.Cli.Run;

/// <summary>Tells people how a run goes: faults and progress on standard error, the summary on standard output unless that is taken by JSON.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="folders">Where documents go.</param>
/// <param name="total">How many articles there are.</param>
internal sealed class RunReport(RunOptions options, OutputFolders folders, int total)
{
    private readonly IAnsiConsole _error = Terminal.Error();

    /// <summary>Names the paths that led nowhere.</summary>
    public void Problems(IEnumerable<PathProblem> problems)
    {
        foreach (var problem in problems) Fault(problem.Path, problem.Message);
    }

    /// <summary>Shows progress while <paramref name="work"/> runs; it is given what to call with every outcome.</summary>
    public Task DuringAsync(Func<Action<ArticleOutcome>, Task> work)
    {
        if (options.Quiet) return work(FaultOf);
        var hasTerminal = _error.Profile.Capabilities is { Ansi: true, Interactive: true };
        // JSON lines on the same terminal would run through the bar.
        var isShared = options.ToStandardOutput && !Console.IsOutputRedirected;
        return hasTerminal && !isShared ? WithBarAsync(work) : WithLinesAsync(work);
    }

    /// <summary>Sums the run up.</summary>
    public void Summary(RunResult result, TimeSpan elapsed)
    {
        if (result.Ending == RunEnding.Stopped) Line(_error, Stopped(result));
        if (options.Quiet || result.Ending == RunEnding.ReaderGone) return;

        var console = options.ToStandardOutput ? _error : Terminal.Output();
        if (result.Ending == RunEnding.Done) console.Write(SummaryTable.Of(result.Outcomes));
        Line(console, Counts(result, elapsed));
        Line(console, Places(result));
    }

    private async Task WithLinesAsync(Func<Action<ArticleOutcome>, Task> work)
    {
        var done = 0;
        await work(outcome =>
        {
            Line(_error, $"[{++done}/{total}] {NameOf(outcome.State)} {outcome.Name}");
            FaultOf(outcome);
        });
    }

    private Task WithBarAsync(Func<Action<ArticleOutcome>, Task> work) => _error.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .StartAsync(async bar =>
        {
            var task = bar.AddTask(string.Create(CultureInfo.InvariantCulture, $"Enriching {total} article{(total == 1 ? "" : "s")}"), maxValue: total);
            await work(outcome =>
            {
                FaultOf(outcome);
                task.Increment(1);
            });
        });

    private void FaultOf(ArticleOutcome outcome)
    {
        if (outcome.Message is { } message) Fault(outcome.Name, message);
    }

    private void Fault(string subject, string message) => Line(_error, $"enrich: {subject}: {message}");

    private string Stopped(RunResult result) =>
        $"enrich: stopped; {result.Outcomes.Count} of {total} articles are done.{(options.Force || options.ToStandardOutput ? "" : " The same command goes on from there.")}";

    private static string Counts(RunResult result, TimeSpan elapsed) => string.Create(
        CultureInfo.InvariantCulture,
        $"{result.Count(ArticleState.Enriched)} enriched, {result.Count(ArticleState.Skipped)} skipped, {result.Count(ArticleState.Failed)} failed in {elapsed.TotalSeconds:0.0} s");

    private string Places(RunResult result)
    {
        var results = folders.Results is null ? "" : $"Results: {folders.Results}";
        return result.Count(ArticleState.Failed) == 0 ? results : $"{results}{(results == "" ? "" : "  ")}Failure records: {folders.Failures}";
    }

    private static string NameOf(ArticleState state) => state switch
    {
        ArticleState.Enriched => "enriched",
        ArticleState.Skipped => "skipped",
        _ => "failed",
    };

    // Text, not markup: a name such as "[red]" is a name.
    private static void Line(IAnsiConsole console, string text)
    {
        if (text != "") console.WriteLine(SafeText.Of(text));
    }
}
