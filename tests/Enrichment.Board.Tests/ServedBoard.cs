using System.Collections.Concurrent;
using System.Diagnostics;

namespace Enrichment.Board.Tests;

/// <summary>A running <c>enrich serve</c> process with a board, on a temporary folder.</summary>
public sealed class ServedBoard : IAsyncDisposable
{
    private static readonly string Assembly = Path.Join(BuildOutput.Find("Enrichment.Cli"), "enrich.dll");

    // Long enough for a busy machine, short enough to detect a hang.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly TempFolder _folder;
    private readonly ConcurrentQueue<string> _lines = [];
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServedBoard(TempFolder folder, Process process)
    {
        (_folder, _process) = (folder, process);
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The address of the board.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The lines of its output so far.</summary>
    internal IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>The path of a file in the storage.</summary>
    internal string GetPath(string relative) => _folder[$"data/{relative}"];

    /// <summary>Starts to serve a folder, and waits until its board is open.</summary>
    /// <param name="folder">The folder; the storage is "data" in it.</param>
    /// <param name="options">Further options.</param>
    internal static async Task<ServedBoard> StartAsync(TempFolder folder, params string[] options)
    {
        var served = Start(folder, ["--board", "http://127.0.0.1:0", .. options]);
        served.Address = await served._address.Task.WaitAsync(Patience);
        return served;
    }

    /// <summary>Starts to serve a folder.</summary>
    internal static ServedBoard Start(TempFolder folder, params string[] options)
    {
        string[] arguments = [Assembly, "serve", "--model", "small", "--storage", folder["data"], .. options];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.WorkingDirectory = folder.Path;
        return new ServedBoard(folder, Process.Start(start)!);
    }

    /// <summary>Waits until it has ended, and returns its exit code.</summary>
    internal async Task<int> WaitForExitAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <summary>Waits until the output has a line that starts with <paramref name="beginning"/>.</summary>
    internal async Task WaitForLineAsync(string beginning)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        using var patience = new CancellationTokenSource(Patience);
        while (!_lines.Any(line => line.StartsWith(beginning, StringComparison.Ordinal))) await timer.WaitForNextTickAsync(patience.Token);
    }

    /// <summary>Requests a stop, waits until the process has ended, and returns its exit code. The folder is kept.</summary>
    internal async Task<int> TerminateAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"])) await kill.WaitForExitAsync();
        return await WaitForExitAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        if (Directory.Exists(_folder.Path)) _folder.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        _lines.Enqueue(line);
        if (line.StartsWith("Board: ", StringComparison.Ordinal)) _address.TrySetResult(new Uri(line["Board: ".Length..]));
    }
}
