using System.Globalization;
using Enrichment.Analysis;
using Enrichment.Cli.Output;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage;
using Enrichment.Storage.Locations;
using Spectre.Console;

namespace Enrichment.Cli.Serve;

/// <summary>Reports the progress of a server: as a live table on a terminal, otherwise as one line for each event.</summary>
/// <param name="location">The location of the storage.</param>
/// <param name="storage">The storage.</param>
/// <param name="board">The address of the board; null if there is none.</param>
/// <param name="isQuiet">Whether to report only errors.</param>
internal sealed class ServeReport(StorageLocation location, ArticleStorage storage, string? board, bool isQuiet)
{
    private readonly IAnsiConsole _output = Terminal.CreateOutput();

    /// <summary>Reports events while <paramref name="serve"/> runs, then writes a summary.</summary>
    public async Task RunAsync(Func<ServeLog, Task> serve)
    {
        var started = TimeProvider.System.GetTimestamp();
        if (!isQuiet) WriteLine(FormatStart());
        if (!isQuiet && board is not null) WriteLine($"Board: {board}");
        var hasTerminal = _output.Profile.Capabilities is { Ansi: true, Interactive: true };
        var counts = hasTerminal && !isQuiet ? await ShowTableAsync(serve) : await ShowLinesAsync(serve);
        if (!isQuiet) WriteLine(FormatSummary(counts, TimeProvider.System.GetElapsedTime(started)));
    }

    private async Task<ServeCounts> ShowLinesAsync(Func<ServeLog, Task> serve)
    {
        var log = new ServeLog(entry =>
        {
            if (entry.IsError || !isQuiet) WriteLine(entry.Text);
        });
        await serve(log);
        return log.Counts;
    }

    private async Task<ServeCounts> ShowTableAsync(Func<ServeLog, Task> serve)
    {
        var view = new ServeView(storage.Inbox, TimeProvider.System);
        var log = new ServeLog(view.Add);
        var serving = serve(log);
        await _output.Live(new Rows()).AutoClear(true).StartAsync(async live =>
        {
            do live.UpdateTarget(view.Render(log.Counts));
            while (!await HasEndedAsync(serving));
        });
        await serving;
        return log.Counts;
    }

    private static async Task<bool> HasEndedAsync(Task serving) =>
        await Task.WhenAny(serving, Task.Delay(ServeView.RefreshEvery)) == serving;

    private string FormatStart() => location is FolderLocation
        ? $"Serving {storage.Place}: put articles into {Path.Join(storage.Place, Containers.Articles)}; "
            + $"results appear in {Path.Join(storage.Place, Containers.Results)}. Ctrl-C stops."
        : $"Serving {storage.Place}: upload articles to the container {Containers.Articles}; "
            + $"results appear in the container {Containers.Results}. Ctrl-C stops.";

    private static string FormatSummary(ServeCounts counts, TimeSpan elapsed) => string.Create(
        CultureInfo.InvariantCulture,
        $"Stopped: {counts.Enriched} enriched, {counts.Skipped} skipped, {counts.Failed} failed, {counts.Retried} retried "
        + $"in {elapsed.TotalSeconds:0.0} s");

    // The text is not markup. An article can have a name such as "[red]".
    private void WriteLine(string text) => _output.WriteLine(SafeText.Escape(text));
}
