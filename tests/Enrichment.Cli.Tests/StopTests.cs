using System.Text;
using CliWrap;
using CliWrap.EventStream;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Tests;

public class StopTests
{
    // Standard input never ends, so the run cannot finish before the signal.
    [UnixTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_stops_the_run_and_leaves_whole_files_only(string signal)
    {
        using var folder = new TempFolder();
        foreach (var number in Enumerable.Range(0, 45))
            folder.Write($"in/{number:000}.txt", string.Concat(Enumerable.Repeat("Oslo is calm. ", 100)));
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var (process, exitCode, told) = (0, 0, new StringBuilder());

        await foreach (var happening in Waiting(folder).ListenAsync(patience.Token))
        {
            if (happening is StartedCommandEvent started) process = started.ProcessId;
            if (happening is StandardErrorCommandEvent line)
            {
                told.AppendLine(line.Text);
                if (line.Text.StartsWith("[10/", StringComparison.Ordinal))
                    await CliWrap.Cli.Wrap("kill").WithArguments([$"-{signal}", $"{process}"]).ExecuteAsync();
            }

            if (happening is ExitedCommandEvent exited) exitCode = exited.ExitCode;
        }

        Assert.Equal(130, exitCode);
        var files = folder.FilesIn("enriched");
        Assert.InRange(files.Count, 10, 45);
        Assert.Contains($"enrich: stopped; {files.Count} of 46 articles are done.", told.ToString(), StringComparison.Ordinal);
        Assert.All(files, file => EnrichmentJson.ReadArticle(File.ReadAllBytes(folder[$"enriched/{file}"])));
        Assert.False(Directory.Exists(folder["failed"]));
    }

    // The test runner can ignore SIGINT, and child processes inherit this. The command env resets it.
    private static Command Waiting(TempFolder folder) => CliWrap.Cli.Wrap("env")
        .WithArguments(
            [
                .. OperatingSystem.IsLinux() ? ["--default-signal=INT"] : Array.Empty<string>(),
                "dotnet",
                Enrich.Assembly,
                "run",
                "in",
                "-",
                "--name",
                "zzz.txt"])
        .WithWorkingDirectory(folder.Path)
        .WithStandardInputPipe(PipeSource.Create((_, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken)))
        .WithValidation(CommandResultValidation.None);
}
