using Enrichment.Cli.Output;
using Enrichment.Storage;
using Spectre.Console;
using static System.FormattableString;

namespace Enrichment.Cli.Put;

/// <summary>Reports an upload: errors and progress on standard error, and the summary on standard output.</summary>
internal sealed class PutReport
{
    private readonly bool _isQuiet;
    private readonly IAnsiConsole _error;
    private readonly ProgressLine _progress;
    private readonly BoundedLines _errors;
    private int _uploaded;
    private int _unchanged;

    /// <summary>Starts the clock.</summary>
    /// <param name="isQuiet">Whether to report only errors.</param>
    /// <param name="time">The clock.</param>
    /// <param name="error">Standard error.</param>
    public PutReport(bool isQuiet, TimeProvider time, IAnsiConsole error)
    {
        (_isQuiet, _error, _progress) = (isQuiet, error, new ProgressLine(time, error, isShared: false));
        _errors = new BoundedLines(line => _progress.WriteLine(error, line), "more articles were not uploaded; correct these first.");
    }

    /// <summary>The number of articles that were not uploaded because of an error.</summary>
    public int Failed { get; private set; }

    /// <summary>The number of articles.</summary>
    public int Total => _uploaded + _unchanged + Failed;

    /// <summary>Counts an article, writes its error, and shows the progress if the upload takes longer than two seconds.</summary>
    /// <param name="outcome">The outcome of the article.</param>
    /// <param name="total">The number of all articles.</param>
    public void Add(PutOutcome outcome, int total)
    {
        if (outcome.Problem is { } problem)
        {
            Failed++;
            WriteError(outcome.Name, problem);
        }
        else if (outcome.Upload == UploadOutcome.Unchanged) _unchanged++;
        else _uploaded++;

        if (!_isQuiet) _progress.Show(elapsed => Invariant($"enrich: {Total:N0} of {total:N0} articles in {elapsed.TotalSeconds:0} s"));
    }

    /// <summary>Writes an error of an article or a path.</summary>
    public void WriteError(string subject, string message) => _errors.Write($"enrich: {subject}: {message}");

    /// <summary>Writes that the upload was stopped.</summary>
    public void WriteStopped(int total) => _progress.WriteLine(
        _error, Invariant($"enrich: stopped; {Total:N0} of {total:N0} articles are done. The same command continues from there."));

    /// <summary>Writes the summary.</summary>
    /// <param name="place">Where the articles are.</param>
    public void WriteSummary(string place)
    {
        _progress.Close();
        if (_isQuiet) return;
        var console = Terminal.CreateOutput();
        var seconds = _progress.Elapsed.TotalSeconds;
        _progress.WriteLine(console, Invariant($"{_uploaded} uploaded, {_unchanged} unchanged, {Failed} failed in {seconds:0.0} s"));
        _progress.WriteLine(console, $"Articles: {place}");
    }
}
