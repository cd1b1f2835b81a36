using Enrichment.Cli.Export;
using Enrichment.Export;
using Spectre.Console;

namespace Enrichment.Cli.Tests.Export;

public sealed class ExportReportTests : IDisposable
{
    private readonly StringWriter _error = new();
    private readonly ManualTime _time = new();

    public void Dispose() => _error.Dispose();

    [Fact]
    public void A_short_export_shows_no_progress()
    {
        var report = CreateReport();

        Export(report, 10, TimeSpan.FromSeconds(0.19));

        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public void After_two_seconds_the_progress_is_shown_and_a_log_gets_fewer_and_fewer_lines()
    {
        var report = CreateReport();

        Export(report, 2_000, TimeSpan.FromSeconds(0.01));

        Assert.Equal(
            [
                "enrich: 200 articles exported in 2 s",
                "enrich: 400 articles exported in 4 s",
                "enrich: 800 articles exported in 8 s",
                "enrich: 1,600 articles exported in 16 s",
            ],
            _error.ToString().TrimEnd().ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public void A_quiet_export_shows_only_errors()
    {
        var report = CreateReport(quiet: true);

        Export(report, 2_000, TimeSpan.FromSeconds(0.01));
        report.WriteError("a\u001B.json", "This is not an enriched article.");

        Assert.Equal("enrich: a\\x1B.json: This is not an enriched article.", _error.ToString().TrimEnd());
    }

    private ExportReport CreateReport(bool quiet = false)
    {
        var options = new ExportOptions { Format = ExportFormats.All[0], Out = "out", Quiet = quiet };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(_error) });
        console.Profile.Width = 1_000;
        return new ExportReport(options, _time, console);
    }

    private void Export(ExportReport report, int articles, TimeSpan time)
    {
        for (var index = 0; index < articles; index++)
        {
            _time.Advance(time);
            report.CountExported();
        }
    }
}
