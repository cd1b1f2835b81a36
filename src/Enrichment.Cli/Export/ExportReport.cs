using System.Globalization;
using Enrichment.Analysis;
using Enrichment.Cli.Output;
using Spectre.Console;

namespace Enrichment.Cli.Export;

/// <summary>
/// Reports an export: errors and progress on standard error, and the summary on standard output unless files are written there.
/// </summary>
internal sealed class ExportReport
{
    private static readonly TimeSpan FirstProgress = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Refresh = TimeSpan.FromSeconds(0.5);

    private readonly ExportOptions _options;
    private readonly TimeProvider _time;
    private readonly IAnsiConsole _error;
    private readonly long _started;
    private readonly bool _hasTerminal;
    private TimeSpan _nextProgress = FirstProgress;
    private bool _isLineOpen;

    /// <summary>Starts the clock.</summary>
    /// <param name="options">The options of the export.</param>
    /// <param name="time">The clock.</param>
    /// <param name="error">Standard error.</param>
    public ExportReport(ExportOptions options, TimeProvider time, IAnsiConsole error)
    {
        (_options, _time, _error) = (options, time, error);
        _started = time.GetTimestamp();
        // Files on the same terminal would be mixed with the line of the progress.
        var isShared = options.Out is null && !Console.IsOutputRedirected;
        _hasTerminal = error.Profile.Capabilities is { Ansi: true, Interactive: true } && !isShared;
    }

    /// <summary>The number of exported articles.</summary>
    public int Exported { get; private set; }

    /// <summary>The number of documents that could not be exported.</summary>
    public int Failed { get; private set; }

    private TimeSpan Elapsed => _time.GetElapsedTime(_started);

    /// <summary>Counts an article, and shows the progress if the export takes longer than two seconds.</summary>
    public void CountExported()
    {
        Exported++;
        if (_options.Quiet || Elapsed < _nextProgress) return;
        WriteProgress(string.Create(CultureInfo.InvariantCulture, $"enrich: {FormatCount()} in {Elapsed.TotalSeconds:0} s"));
        // A log gets fewer and fewer lines.
        _nextProgress = _hasTerminal ? Elapsed + Refresh : 2 * Elapsed;
    }

    /// <summary>Writes an error in a document.</summary>
    public void WriteError(string origin, string message)
    {
        Failed++;
        WriteLine(_error, $"enrich: {origin}: {message}");
    }

    /// <summary>Writes that the export was stopped.</summary>
    public void WriteStopped() => WriteLine(_error, "enrich: stopped; the export is not complete. Run the same command again.");

    /// <summary>Writes the summary.</summary>
    /// <param name="place">Where the files are; null for standard output.</param>
    public void WriteSummary(string? place)
    {
        if (Exported + Failed == 0)
        {
            WriteLine(_error, "enrich: There is no enriched article; name the folder that 'enrich run' wrote its results to.");
            return;
        }

        CloseLine();
        if (_options.Quiet) return;
        var console = place is null ? _error : Terminal.CreateOutput();
        var seconds = Elapsed.TotalSeconds;
        WriteLine(console, string.Create(CultureInfo.InvariantCulture, $"{FormatCount()}, {Failed} failed in {seconds:0.0} s"));
        if (place is not null && Exported > 0) WriteLine(console, $"Files: {place}");
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

    private void WriteProgress(string text)
    {
        if (!_hasTerminal)
        {
            WriteLine(_error, text);
            return;
        }

        _error.Write(new ControlCode($"\r\u001B[2K{text}"));
        _isLineOpen = true;
    }

    private void CloseLine()
    {
        if (_isLineOpen) _error.Write(new ControlCode("\r\u001B[2K"));
        _isLineOpen = false;
    }

    // The text is not markup.
    private void WriteLine(IAnsiConsole console, string text)
    {
        CloseLine();
        console.WriteLine(SafeText.Escape(text));
    }
}
