using Enrichment.Cli.Index;
using Spectre.Console;

namespace Enrichment.Cli.Tests.Index;

public sealed class IndexReportTests : IDisposable
{
    private readonly StringWriter _error = new();
    private readonly ManualTime _time = new();

    public void Dispose() => _error.Dispose();

    [Fact]
    public void After_two_seconds_the_progress_is_shown_and_a_log_gets_fewer_and_fewer_lines()
    {
        var report = CreateReport();
        report.CountUnchanged();

        Count(report, 1_000);

        Assert.Equal(
            [
                "enrich: 200 articles indexed, 1 unchanged in 2 s",
                "enrich: 400 articles indexed, 1 unchanged in 4 s",
                "enrich: 800 articles indexed, 1 unchanged in 8 s",
            ],
            _error.ToString().TrimEnd().ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public void A_quiet_run_shows_only_errors()
    {
        var report = CreateReport(quiet: true);

        Count(report, 1_000);
        report.WriteError("a\u001B.json", "This is not an enriched article.");

        Assert.Equal("enrich: a\\x1B.json: This is not an enriched article.", _error.ToString().TrimEnd());
        Assert.Equal(ExitCode.SomeFailed, report.GetExitCode());
    }

    private IndexReport CreateReport(bool quiet = false)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(_error) });
        console.Profile.Width = 1_000;
        return new IndexReport("index.db", quiet, _time, console);
    }

    private void Count(IndexReport report, int articles)
    {
        for (var index = 0; index < articles; index++)
        {
            _time.Advance(TimeSpan.FromSeconds(0.01));
            report.CountIndexed();
        }
    }
}
