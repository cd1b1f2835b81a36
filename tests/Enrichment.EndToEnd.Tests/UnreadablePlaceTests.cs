using System.Diagnostics;
using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.EndToEnd.Tests;

/// <summary>Tests folders with parts that cannot be read, by a process with the rights of an ordinary user.</summary>
public sealed class UnreadablePlaceTests : IDisposable
{
    private const string Locked = "cannot list articles/locked: This folder cannot be read; check its permissions.";
    private const string Undecodable = "cannot list articles/caf\\xE9.txt: The name is not UTF-8, so it cannot be opened; rename it.";
    private const string Pipe = "cannot list articles/pipe.txt: This is a pipe, a socket or a device";

    private readonly ServedPlace _place = ServedPlace.Folder();

    public void Dispose()
    {
        // .NET cannot delete a file whose name is not UTF-8.
        Process.Start("sh", ["-c", "chmod u+rwx \"$0\"/*/locked; rm -r \"$0\"/articles", _place.Place]).WaitForExit();
        _place.Dispose();
    }

    [LinuxFact]
    public async Task Serve_reports_each_once_and_enriches_the_rest()
    {
        await FillAsync();
        await using var serving = EnrichProcess.Serve(_place.Place, isOrdinary: true);
        _place.ShowOnFailure(() => serving.Lines);

        foreach (var line in (string[])[Locked, Undecodable, Pipe, "enriched open/a.txt", "enriched z.txt"])
            await serving.WaitForLinesAsync(line);
        await _place.DropAsync("later.txt", "Nothing happened in Oslo today.");
        await serving.WaitForLinesAsync("enriched later.txt");
        await SetModeAsync("755", "articles/locked");
        await serving.WaitForLinesAsync("enriched locked/b.txt");
        await SetModeAsync("000", "articles/locked");
        await serving.WaitForLinesAsync(Locked, 2);

        var failure = await _place.Storage.Articles.ReadAsync(DocumentKey.ForFailure("secret.txt"), default);
        Assert.Equal(ErrorCode.Unreadable, EnrichmentJson.ReadFailure(failure).Code);
        foreach (var line in (string[])[Undecodable, Pipe])
            Assert.Single(serving.Lines, one => one.StartsWith(line, StringComparison.Ordinal));
    }

    [LinuxFact]
    public async Task Sweep_and_status_report_them()
    {
        await FillAsync();

        var sweep = await EnrichProcess.RunAsOrdinaryUserAsync(_place.Place, "sweep");
        var status = await EnrichProcess.RunAsOrdinaryUserAsync(_place.Place, "status");
        var json = await EnrichProcess.RunAsOrdinaryUserAsync(_place.Place, "status", "--json");

        Assert.Equal((1, "3 articles: 3 sent in, 0 in progress.\n"), (sweep.ExitCode, sweep.StandardOutput));
        foreach (var line in (string[])[Locked, Undecodable, Pipe])
        {
            Assert.Contains($"enrich: {line}", sweep.StandardError, StringComparison.Ordinal);
            Assert.Contains(line, status.StandardOutput, StringComparison.Ordinal);
        }

        Assert.Contains("\"path\": \"articles/locked\"", json.StandardOutput, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Retry_reports_a_folder_of_failure_records_and_sends_in_the_others()
    {
        foreach (var name in (string[])["locked/a.txt", "open/b.txt"]) await _place.DropAsync(name, "");
        await GiveToOrdinaryUserAsync();
        Assert.Equal(0, (await EnrichProcess.RunAsOrdinaryUserAsync(_place.Place, "sweep")).ExitCode);
        foreach (var name in (string[])["locked/a.txt", "open/b.txt"]) await _place.DropAsync(name, "Nothing happened in Oslo today.");
        await SetModeAsync("000", "failed/locked");

        var retry = await EnrichProcess.RunAsOrdinaryUserAsync(_place.Place, "retry");

        Assert.Equal(1, retry.ExitCode);
        Assert.Equal(
            "enrich: cannot list failed/locked: This folder cannot be read; check its permissions.", retry.StandardError.TrimEnd());
        Assert.StartsWith("sent open/b.txt\n1 sent in again, 0 deleted, 0 not sent in.", retry.StandardOutput, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Run_reports_them_and_enriches_the_rest()
    {
        await FillAsync();
        string[] results = ["--out", Path.Join(_place.Place, "results", "out")];

        var run = await EnrichProcess.RunAsOrdinaryUserAsync(_place.Place, ["run", Path.Join(_place.Place, "articles"), .. results]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("locked: This folder cannot be read; check its permissions.", run.StandardError, StringComparison.Ordinal);
        Assert.Contains("caf\\xE9.txt: The name is not UTF-8, so it cannot be opened; rename it.", run.StandardError, StringComparison.Ordinal);
        Assert.Contains("pipe.txt: This is a pipe, a socket or a device", run.StandardError, StringComparison.Ordinal);
        Assert.Contains("secret.txt: Access to the file is denied; check its permissions.", run.StandardError, StringComparison.Ordinal);
        Assert.Equal(
            ["open/a.txt.json", "z.txt.json"],
            Directory.EnumerateFiles(results[1], "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(results[1], file)).Order(StringComparer.Ordinal));
    }

    private async Task FillAsync()
    {
        foreach (var name in (string[])["open/a.txt", "locked/b.txt", "secret.txt", "z.txt"])
            await _place.DropAsync(name, "Nothing happened in Oslo today.");
        await RunAsync("sh", "-c", "cd \"$0\"/articles && mkdir ../results && mkfifo pipe.txt && > $(printf 'caf\\351.txt')", _place.Place);
        await GiveToOrdinaryUserAsync();
        await SetModeAsync("000", "articles/locked");
        await SetModeAsync("000", "articles/secret.txt");
    }

    private async Task GiveToOrdinaryUserAsync()
    {
        if (Environment.IsPrivilegedProcess) await RunAsync("chown", "-R", $"{OrdinaryUser.Id}", _place.Place);
    }

    private Task SetModeAsync(string mode, string path) => RunAsync("chmod", mode, Path.Join(_place.Place, path));

    private static async Task RunAsync(string command, params string[] arguments)
    {
        using var process = Process.Start(command, arguments);
        await process.WaitForExitAsync();
    }
}
