using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using CliWrap.Buffered;

namespace Enrichment.EndToEnd.Tests;

/// <summary><c>enrich serve</c> as a process of its own, which can be killed.</summary>
internal sealed class EnrichProcess : IAsyncDisposable
{
    private static readonly string Assembly = Path.Join(BuildOutput.Find("Enrichment.Cli"), "enrich.dll");

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = [];

    private EnrichProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What it has told so far.</summary>
    public IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>Begins to serve a place.</summary>
    public static EnrichProcess Serve(string place)
    {
        // Job control of whoever runs the tests may have SIGINT ignored, which a process hands down; SIGTERM is not.
        var start = new ProcessStartInfo("dotnet", [Assembly, "serve"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ENRICHMENT_STORAGE"] = place;
        start.WorkingDirectory = Path.GetTempPath();
        return new EnrichProcess(Process.Start(start)!);
    }

    /// <summary>Runs another command on a place until it ends.</summary>
    public static async Task<BufferedCommandResult> RunAsync(string place, params string[] arguments)
    {
        using var patience = new CancellationTokenSource(Eventually.Patience);
        return await CliWrap.Cli.Wrap("dotnet")
            .WithArguments([Assembly, .. arguments])
            .WithEnvironmentVariables(variables => variables.Set("ENRICHMENT_STORAGE", place))
            .WithValidation(CliWrap.CommandResultValidation.None)
            .ExecuteBufferedAsync(Encoding.UTF8, patience.Token);
    }

    /// <summary>Waits until it has told <paramref name="count"/> lines that begin with <paramref name="beginning"/>.</summary>
    public Task HasToldAsync(string beginning, int count = 1) => Eventually.TrueAsync(
        () => Task.FromResult(_lines.Count(line => line.StartsWith(beginning, StringComparison.Ordinal)) >= count),
        () => $"'{beginning}' {count} times. It told:\n{string.Join('\n', _lines)}");

    /// <summary>Kills it, as kill -9 or a cut of power does.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop, and waits until it has; gives its exit code.</summary>
    public async Task<int> TerminateAsync()
    {
        using var patience = new CancellationTokenSource(Eventually.Patience);
        await CliWrap.Cli.Wrap("kill").WithArguments(["-TERM", $"{_process.Id}"]).ExecuteAsync(patience.Token);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is not null) _lines.Enqueue(line);
    }
}
