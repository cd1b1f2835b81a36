using System.Globalization;
using Enrichment.Cli.Output;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage;
using Enrichment.Storage.Locations;
using Spectre.Console;

namespace Enrichment.Cli.Serve;

/// <summary>Tells people how serving goes: a table that lives on a terminal, a line an event anywhere else.</summary>
/// <param name="location">What is served.</param>
/// <param name="storage">The same, opened.</param>
/// <param name="isQuiet">Whether nothing but faults is told.</param>
internal sealed class ServeReport(StorageLocation location, ArticleStorage storage, bool isQuiet)
{
    private readonly IAnsiConsole _output = Terminal.Output();

    /// <summary>Tells what happens while <paramref name="serve"/> runs, and sums it up.</summary>
    public async Task DuringAsync(Func<ServeLog, Task> serve)
    {
        var began = TimeProvider.System.GetTimestamp();
        if (!isQuiet) Line(Beginning());
        var hasTerminal = _output.Profile.Capabilities is { Ansi: true, Interactive: true };
        var counts = hasTerminal && !isQuiet ? await WithTableAsync(serve) : await WithLinesAsync(serve);
        if (!isQuiet) Line(Summary(counts, TimeProvider.System.GetElapsedTime(began)));
    }

    private async Task<ServeCounts> WithLinesAsync(Func<ServeLog, Task> serve)
    {
        var log = new ServeLog(happened =>
        {
            if (happened.IsFault || !isQuiet) Line(happened.Text);
        });
        await serve(log);
        return log.Counts;
    }

    private async Task<ServeCounts> WithTableAsync(Func<ServeLog, Task> serve)
    {
        var view = new ServeView(storage.Inbox, TimeProvider.System);
        var log = new ServeLog(view.Add);
        var serving = serve(log);
        await _output.Live(new Rows()).AutoClear(true).StartAsync(async live =>
        {
            do live.UpdateTarget(view.Render(log.Counts));
            while (!await EndsAsync(serving));
        });
        await serving;
        return log.Counts;
    }

    private static async Task<bool> EndsAsync(Task serving) => await Task.WhenAny(serving, Task.Delay(ServeView.RefreshEvery)) == serving;

    private string Beginning() => location is FolderLocation
        ? $"Serving {storage.Place}: drop articles into {Path.Join(storage.Place, Containers.Articles)}; "
            + $"results appear in {Path.Join(storage.Place, Containers.Results)}. Ctrl-C stops."
        : $"Serving {storage.Place}: upload articles to the container {Containers.Articles}; "
            + $"results appear in the container {Containers.Results}. Ctrl-C stops.";

    private static string Summary(ServeCounts counts, TimeSpan elapsed) => string.Create(
        CultureInfo.InvariantCulture,
        $"Stopped: {counts.Enriched} enriched, {counts.Skipped} skipped, {counts.Failed} failed, {counts.Retried} tried again in {elapsed.TotalSeconds:0.0} s");

    // Text, not markup: a name such as "[red]" is a name.
    private void Line(string text) => _output.WriteLine(SafeText.Of(text));
}
