using System.Globalization;
using Enrichment.Cli.Output;
using Spectre.Console;

namespace Enrichment.Cli.Export;

/// <summary>
/// Reports an export: errors and progress on standard error, and the summary on standard output unless files are written there.
/// </summary>
internal sealed class ExportReport
{
    private readonly ExportOptions _options;
    private readonly IAnsiConsole _error;
    private readonly ProgressLine _progress;

    /// <summary>Starts the clock.</summary>
    /// <param name="options">The options of the export.</param>
    /// <param name="time">The clock.</param>
    /// <param name="error">Standard error.</param>
    public ExportReport(ExportOptions options, TimeProvider time, IAnsiConsole error)
    {
        (_options, _error) = (options, error);
        _progress = new ProgressLine(time, error, isShared: options.Out is null && !Console.IsOutputRedirected);
    }

    /// <summary>The number of exported articles.</summary>
    public int Exported { get; private set; }

    /// <summary>The number of documents that could not be exported.</summary>
    public int Failed { get; private set; }

    /// <summary>Counts an article, and shows the progress if the export takes longer than two seconds.</summary>
    public void CountExported()
    {
        Exported++;
        if (_options.Quiet) return;
        _progress.Show(elapsed => string.Create(CultureInfo.InvariantCulture, $"enrich: {FormatCount()} in {elapsed.TotalSeconds:0} s"));
    }

    /// <summary>Writes an error in a document.</summary>
    public void WriteError(string origin, string message)
    {
        Failed++;
        _progress.WriteLine(_error, $"enrich: {origin}: {message}");
    }

    /// <summary>Writes that the export was stopped.</summary>
    public void WriteStopped() =>
        _progress.WriteLine(_error, "enrich: stopped; the export is not complete. Run the same command again.");

    /// <summary>Writes the summary.</summary>
    /// <param name="place">Where the files are; null for standard output.</param>
    public void WriteSummary(string? place)
    {
        if (Exported + Failed == 0)
        {
            _progress.WriteLine(_error, "enrich: There is no enriched article; name the folder that 'enrich run' wrote its results to.");
            return;
        }

        _progress.Close();
        if (_options.Quiet) return;
        var console = place is null ? _error : Terminal.CreateOutput();
        var seconds = _progress.Elapsed.TotalSeconds;
        _progress.WriteLine(console, string.Create(CultureInfo.InvariantCulture, $"{FormatCount()}, {Failed} failed in {seconds:0.0} s"));
        if (place is not null && Exported > 0) _progress.WriteLine(console, $"Files: {place}");
    }

    /// <summary>Gets the exit code.</summary>
    public int GetExitCode() => (Exported, Failed) switch
    {
        (0, 0) => ExitCode.WrongUsage,
        (_, 0) => ExitCode.Success,
        _ => ExitCode.SomeFailed,
    };

    private string FormatCount() =>
        string.Create(CultureInfo.InvariantCulture, $"{Exported:N0} {(Exported == 1 ? "article" : "articles")} exported");
}
