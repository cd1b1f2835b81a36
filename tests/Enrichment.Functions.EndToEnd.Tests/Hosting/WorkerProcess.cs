using System.Diagnostics;

namespace Enrichment.Functions.EndToEnd.Tests.Hosting;

/// <summary>The function app as the host starts it: a process that connects to the host.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private readonly Process _process;

    // Not disposed: the process can report its end later.
    private readonly CancellationTokenSource _ended = new();

    private WorkerProcess(Process process)
    {
        _process = process;
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => _ended.Cancel();
    }

    /// <summary>Cancelled when the process has ended.</summary>
    public CancellationToken Ended => _ended.Token;

    /// <summary>The app's folder, with its host.json.</summary>
    public static string Folder { get; } = BuildOutput.Find("Enrichment.Functions");

    /// <summary>Starts it.</summary>
    /// <param name="host">The address of the host.</param>
    /// <param name="variables">The app's settings, as environment variables.</param>
    /// <param name="log">Takes what it writes to the console.</param>
    public static WorkerProcess Start(Uri host, IReadOnlyDictionary<string, string> variables, Action<string> log)
    {
        var start = new ProcessStartInfo("dotnet",
        [
            Path.Join(Folder, "Enrichment.Functions.dll"), "--functions-uri", host.ToString(), "--functions-worker-id",
            Guid.NewGuid().ToString(),
            "--functions-request-id", Guid.NewGuid().ToString(), "--functions-grpc-max-message-length", $"{int.MaxValue}",
        ])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["FUNCTIONS_APPLICATION_DIRECTORY"] = start.Environment["FUNCTIONS_WORKER_DIRECTORY"] = Folder;
        foreach (var (name, value) in variables) start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => log(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => log(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new WorkerProcess(process);
    }

    /// <summary>Kills it, as kill -9 or a power cut does.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
