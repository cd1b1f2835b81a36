using System.Globalization;
using Enrichment.Cli.Output;
using Spectre.Console;

namespace Enrichment.Cli.Index;

/// <summary>Reports <c>enrich index</c>: errors and progress on standard error, and the summary on standard output.</summary>
internal sealed class IndexReport
{
    private readonly string _file;
    private readonly bool _quiet;
    private readonly IAnsiConsole _error;
    private readonly ProgressLine _progress;
    private int _indexed;
    private int _unchanged;

    /// <summary>Starts the clock.</summary>
    /// <param name="file">The file of the index.</param>
    /// <param name="quiet">Whether to report only errors.</param>
    /// <param name="time">The clock.</param>
    /// <param name="error">Standard error.</param>
    public IndexReport(string file, bool quiet, TimeProvider time, IAnsiConsole error)
    {
        (_file, _quiet, _error) = (file, quiet, error);
        _progress = new ProgressLine(time, error, isShared: false);
    }

    /// <summary>The number of documents that cannot be read.</summary>
    public int Failed { get; private set; }

    /// <summary>Whether a document was found, with or without an error.</summary>
    public bool HasDocuments => _indexed + _unchanged + Failed > 0;

    /// <summary>Counts an article that is written to the index.</summary>
    public void CountIndexed()
    {
        _indexed++;
        ShowProgress();
    }

    /// <summary>Counts an article that is in the index already.</summary>
    public void CountUnchanged()
    {
        _unchanged++;
        ShowProgress();
    }

    /// <summary>Writes an error in a document.</summary>
    public void WriteError(string origin, string message)
    {
        Failed++;
        WriteError($"{origin}: {message}");
    }

    /// <summary>Writes an error.</summary>
    public void WriteError(string message) => _progress.WriteLine(_error, $"enrich: {message}");

    /// <summary>Writes that the run was stopped.</summary>
    public void WriteStopped() => WriteError("stopped; the index is not complete. Run the same command again.");

    /// <summary>Writes the summary.</summary>
    /// <param name="removed">The number of articles that were removed from the index.</param>
    public void WriteSummary(int removed)
    {
        if (!HasDocuments)
        {
            WriteError("There is no enriched article; name the folder that 'enrich run' wrote its results to.");
            return;
        }

        _progress.Close();
        if (_quiet) return;
        var output = Terminal.CreateOutput();
        var seconds = _progress.Elapsed.TotalSeconds;
        _progress.WriteLine(output, string.Create(
            CultureInfo.InvariantCulture,
            $"{FormatCount()}, {_unchanged:N0} unchanged, {removed:N0} removed, {Failed:N0} failed in {seconds:0.0} s"));
        _progress.WriteLine(output, $"Index: {_file}");
    }

    /// <summary>Gets the exit code.</summary>
    public int GetExitCode() => (HasDocuments, Failed) switch
    {
        (false, _) => ExitCode.WrongUsage,
        (_, 0) => ExitCode.Success,
        _ => ExitCode.SomeFailed,
    };

    private void ShowProgress()
    {
        if (_quiet) return;
        _progress.Show(elapsed => string.Create(
            CultureInfo.InvariantCulture, $"enrich: {FormatCount()}, {_unchanged:N0} unchanged in {elapsed.TotalSeconds:0} s"));
    }

    private string FormatCount() =>
        string.Create(CultureInfo.InvariantCulture, $"{_indexed:N0} {(_indexed == 1 ? "article" : "articles")} indexed");
}
