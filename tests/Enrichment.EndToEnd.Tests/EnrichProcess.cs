using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using CliWrap.Buffered;
using Enrichment.Embedded;
using Enrichment.Pipeline;

namespace Enrichment.EndToEnd.Tests;

/// <summary>A running <c>enrich serve</c> process that tests can kill.</summary>
internal sealed class EnrichProcess : IAsyncDisposable
{
    private static readonly string Assembly = Path.Join(BuildOutput.Find("Enrichment.Cli"), "enrich.dll");

    // Short, so that a test kills the process in the middle of its work.
    private static readonly TimeSpan LineInterval = TimeSpan.FromMilliseconds(20);

    private readonly Process _process;
    private readonly string _index;
    private readonly ConcurrentQueue<string> _lines = [];

    private EnrichProcess(Process process, string index)
    {
        (_process, _index) = (process, index);
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The lines of its output so far.</summary>
    public IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>The number of lines of its output so far.</summary>
    public int LineCount => _lines.Count;

    /// <summary>Starts to serve a place.</summary>
    /// <param name="place">The value for <c>--storage</c>.</param>
    /// <param name="model">The size of the network.</param>
    /// <param name="isOrdinary">Whether the process has the rights of an ordinary user, even if the test has those of root.</param>
    /// <param name="heapLimit">The limit of the managed heap in bytes; null if there is none.</param>
    public static EnrichProcess Serve(
        string place, AnalyzerModel model = AnalyzerModel.Base, bool isOrdinary = false, long? heapLimit = null)
    {
        // Processes on the same account run in the same folder, and each index has one writer.
        var index = Directory.CreateTempSubdirectory("enrich-index-").FullName;
        string[] indexing = isOrdinary ? ["--no-index"] : ["--index", Path.Join(index, "index.db")];
        string[] command = ["dotnet", Assembly, "serve", "--model", EnrichmentJson.GetName(model), "--no-board", .. indexing];
        if (isOrdinary) command = OrdinaryUser.Wrap(command);
        // The test runner can ignore SIGINT, and child processes inherit this. SIGTERM is not ignored.
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ENRICHMENT_STORAGE"] = place;
        if (heapLimit is { } limit) start.Environment["DOTNET_GCHeapHardLimit"] = $"0x{limit:x}";
        start.WorkingDirectory = Path.GetTempPath();
        return new EnrichProcess(Process.Start(start)!, index);
    }

    /// <summary>Runs another command on a place and waits until it ends.</summary>
    public static Task<BufferedCommandResult> RunAsync(string place, params string[] arguments) =>
        RunAsync(place, Eventually.Patience, arguments);

    /// <summary>Runs another command on a place and waits until it ends.</summary>
    public static Task<BufferedCommandResult> RunAsync(string place, TimeSpan patience, params string[] arguments) =>
        ExecuteAsync(place, patience, ["dotnet", Assembly, .. arguments]);

    /// <summary>Runs another command on a place with the rights of an ordinary user, even if the test has those of root.</summary>
    public static Task<BufferedCommandResult> RunAsOrdinaryUserAsync(string place, params string[] arguments) =>
        ExecuteAsync(place, Eventually.Patience, OrdinaryUser.Wrap(["dotnet", Assembly, .. arguments]));

    /// <summary>Waits until the output has <paramref name="count"/> lines that start with <paramref name="beginning"/>.</summary>
    public Task WaitForLinesAsync(string beginning, int count = 1) => Eventually.TrueAsync(
        () => Task.FromResult(_lines.Count(line => line.StartsWith(beginning, StringComparison.Ordinal)) >= count),
        () => $"'{beginning}' {count} times. It told:\n{string.Join('\n', _lines)}",
        LineInterval);

    /// <summary>Kills the process, as kill -9 or a power cut does.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Waits until the process has ended.</summary>
    public Task WaitForExitAsync() => _process.WaitForExitAsync();

    /// <summary>Requests a stop, waits until the process has ended, and returns its exit code.</summary>
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
        Directory.Delete(_index, recursive: true);
    }

    private static async Task<BufferedCommandResult> ExecuteAsync(string place, TimeSpan time, string[] command)
    {
        using var patience = new CancellationTokenSource(time);
        return await CliWrap.Cli.Wrap(command[0])
            .WithArguments(command.Skip(1))
            .WithWorkingDirectory(Path.GetTempPath())
            .WithEnvironmentVariables(variables => variables.Set("ENRICHMENT_STORAGE", place))
            .WithValidation(CliWrap.CommandResultValidation.None)
            .ExecuteBufferedAsync(Encoding.UTF8, patience.Token);
    }

    private void Hear(string? line)
    {
        if (line is not null) _lines.Enqueue(line);
    }
}
