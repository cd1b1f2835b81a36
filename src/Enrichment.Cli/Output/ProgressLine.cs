using Enrichment.Analysis;
using Spectre.Console;

namespace Enrichment.Cli.Output;

/// <summary>
/// The progress of a command on standard error, from its second second: one line that is replaced on a terminal, and fewer and fewer
/// lines in a log.
/// </summary>
internal sealed class ProgressLine
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Refresh = TimeSpan.FromSeconds(0.5);

    private readonly TimeProvider _time;
    private readonly IAnsiConsole _error;
    private readonly long _started;
    private TimeSpan _next = First;
    private bool _isOpen;

    /// <summary>Starts the clock.</summary>
    /// <param name="time">The clock.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="isShared">Whether other output of the command is on the same terminal and would be mixed with the line.</param>
    public ProgressLine(TimeProvider time, IAnsiConsole error, bool isShared)
    {
        (_time, _error, _started) = (time, error, time.GetTimestamp());
        HasTerminal = error.Profile.Capabilities is { Ansi: true, Interactive: true } && !isShared;
    }

    /// <summary>Whether the progress is one line on a terminal.</summary>
    public bool HasTerminal { get; }

    /// <summary>The time since the start.</summary>
    public TimeSpan Elapsed => _time.GetElapsedTime(_started);

    /// <summary>Shows the progress, if it is time for that.</summary>
    /// <param name="format">Formats the progress after a time.</param>
    public void Show(Func<TimeSpan, string> format)
    {
        var elapsed = Elapsed;
        if (elapsed < _next) return;
        var text = SafeText.Escape(format(elapsed));
        if (HasTerminal) Replace(text);
        else _error.WriteLine(text);
        _next = HasTerminal ? elapsed + Refresh : 2 * elapsed;
    }

    /// <summary>Removes the progress and writes a line of untrusted text, which is not markup.</summary>
    public void WriteLine(IAnsiConsole console, string text)
    {
        Close();
        console.WriteLine(SafeText.Escape(text));
    }

    /// <summary>Removes the progress.</summary>
    public void Close()
    {
        if (_isOpen) _error.Write(new ControlCode("\r\u001B[2K"));
        _isOpen = false;
    }

    private void Replace(string text)
    {
        _error.Write(new ControlCode($"\r\u001B[2K{CellWidth.CutEnd(text, Math.Max(1, _error.Profile.Width - 1))}"));
        _isOpen = true;
    }
}
