using System.Globalization;
using Enrichment.Analysis;
using Enrichment.Cli.Output;
using Enrichment.Cli.Run.Inputs;
using Spectre.Console;

namespace Enrichment.Cli.Run;

/// <summary>
/// Reports a run: errors and progress on standard error, and the summary on standard output unless JSON is written there. Nothing of it
/// grows with the number of articles.
/// </summary>
internal sealed class RunReport
{
    // More articles have a line of progress from time to time.
    private const int MostArticlesWithLine = 50;

    private readonly RunOptions _options;
    private readonly int _total;
    private readonly IAnsiConsole _error = Terminal.CreateError();
    private readonly ProgressLine _progress;
    private readonly BoundedLines _errors;
    private readonly BoundedLines _notices;
    private readonly BoundedLines _problems;
    private readonly BoundedLines _unused;
    private readonly RunSummary _summary;

    /// <summary>Starts the clock of the progress.</summary>
    /// <param name="options">The options of the run.</param>
    /// <param name="folders">The output folders.</param>
    /// <param name="total">The number of articles.</param>
    public RunReport(RunOptions options, OutputFolders folders, int total)
    {
        (_options, _total) = (options, total);
        // JSON lines on the same terminal would break the progress.
        var isShared = options.ToStandardOutput && !Console.IsOutputRedirected;
        _progress = new ProgressLine(TimeProvider.System, _error, isShared);
        _errors = new BoundedLines(WriteErrorLine, $"more articles failed; the records of all of them are in {folders.Failures}.");
        _notices = new BoundedLines(WriteErrorLine, "more articles have warnings; they are in 'warnings' of their results.");
        _problems = new BoundedLines(WriteErrorLine, "more paths have no articles; correct these first.");
        _unused = new BoundedLines(WriteErrorLine, "more corrections have no effect on any article.");
        _summary = new RunSummary(options, folders, total);
    }

    /// <summary>Writes the paths without articles.</summary>
    public void WriteProblems(IEnumerable<PathProblem> problems)
    {
        foreach (var problem in problems) _problems.Write($"enrich: {problem.Path}: {problem.Message}");
    }

    /// <summary>Shows the progress of <paramref name="work"/>, which must call its argument with every outcome.</summary>
    public Task ShowProgressAsync(Func<Action<ArticleOutcome>, Task> work)
    {
        if (_options.Quiet) return work(WriteError);
        return _progress.HasTerminal ? ShowBarAsync(work) : ShowLinesAsync(work);
    }

    /// <summary>Writes the summary.</summary>
    public void WriteSummary(RunResult result, TimeSpan elapsed)
    {
        if (result.Ending == RunEnding.Stopped) WriteErrorLine(_summary.FormatStopped(result.Tally));
        if (_options.Quiet || result.Ending == RunEnding.ReaderGone) return;

        var console = _options.ToStandardOutput ? _error : Terminal.CreateOutput();
        if (result.Ending == RunEnding.Done) console.Write(new SummaryTable(result.Tally.GetRows()));
        foreach (var line in _summary.Format(result, elapsed)) console.WriteLine(SafeText.Escape(line));
    }

    /// <summary>
    /// Writes the corrections that had no effect on any article. Only a run that enriched every article can tell.
    /// </summary>
    public void WriteUnusedCorrections(RunResult result)
    {
        if (_options.Quiet || result.Ending != RunEnding.Done || result.Tally.Enriched < _total) return;
        foreach (var unused in _options.Corrections.FindUnused())
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{_options.CorrectionsPath}, line {unused.Line}");
            _unused.Write($"enrich: {place}: \"{unused}\" has no effect on any article; check the id and the name.");
        }
    }

    private async Task ShowLinesAsync(Func<Action<ArticleOutcome>, Task> work)
    {
        var done = 0;
        await work(outcome =>
        {
            done++;
            if (_total <= MostArticlesWithLine) WriteState(outcome, done);
            WriteNotices(outcome);
            WriteError(outcome);
            if (_total > MostArticlesWithLine) ShowCount(done);
        });
    }

    private Task ShowBarAsync(Func<Action<ArticleOutcome>, Task> work) => _error.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .StartAsync(async bar =>
        {
            var title = string.Create(CultureInfo.InvariantCulture, $"Enriching {_total} article{(_total == 1 ? "" : "s")}");
            var task = bar.AddTask(title, maxValue: _total);
            await work(outcome =>
            {
                WriteNotices(outcome);
                WriteError(outcome);
                task.Increment(1);
            });
        });

    // A run with nothing new has no lines.
    private void WriteState(ArticleOutcome outcome, int done)
    {
        if (outcome.State == ArticleState.Skipped) return;
        var state = outcome.State == ArticleState.Enriched ? "enriched" : "failed";
        WriteErrorLine(string.Create(CultureInfo.InvariantCulture, $"[{done}/{_total}] {state} {outcome.Name}"));
    }

    private void ShowCount(int done) => _progress.Show(elapsed =>
    {
        var rate = done / elapsed.TotalSeconds;
        var rest = TimeSpan.FromSeconds(Math.Ceiling((_total - done) / rate));
        return string.Create(
            CultureInfo.InvariantCulture, $"enrich: {done:N0} of {_total:N0} articles in {elapsed.TotalSeconds:0} s; about {rest:c} left");
    });

    private void WriteNotices(ArticleOutcome outcome)
    {
        foreach (var notice in outcome.Notices) _notices.Write($"enrich: {outcome.Name}: {notice}");
    }

    private void WriteError(ArticleOutcome outcome)
    {
        if (outcome.Message is { } message) _errors.Write($"enrich: {outcome.Name}: {message}");
    }

    private void WriteErrorLine(string text) => _progress.WriteLine(_error, text);
}
