using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Enrichment.Azurite;

/// <summary>A storage emulator with its own ports and folder. It can be stopped and restarted with its data.</summary>
public sealed partial class AzuriteServer : IAsyncLifetime
{
    private const int Accounts = 500;
    private const string Key = "ZW5yaWNobWVudA==";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan PatienceToStop = TimeSpan.FromMinutes(1);

    private readonly string _data = Directory.CreateTempSubdirectory("enrichment-azurite-").FullName;
    private readonly Dictionary<string, int> _ports = new() { ["blob"] = 0, ["queue"] = 0, ["table"] = 0 };
    private Process? _process;
    private int _accounts;

    /// <summary>Gets the connection string of a new account.</summary>
    public string NewAccount()
    {
        var name = AccountName(Interlocked.Increment(ref _accounts));
        return $"DefaultEndpointsProtocol=http;AccountName={name};AccountKey={Key};BlobEndpoint=http://127.0.0.1:{_ports["blob"]}/{name};QueueEndpoint=http://127.0.0.1:{_ports["queue"]}/{name};";
    }

    /// <summary>Starts the emulator with its previous ports and data, and waits until it answers.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo(
            "node",
            ["--require", AzuriteInstallation.ExitScript, await AzuriteInstallation.ScriptAsync(), .. Options()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["AZURITE_ACCOUNTS"] = string.Join(
            ';',
            Enumerable.Range(1, Accounts).Select(number => $"{AccountName(number)}:{Key}"));
        _process = AzuriteInstallation.Start(start);
        await ListeningAsync(_process);
    }

    /// <summary>Stops the emulator. Connections are refused afterwards.</summary>
    public async Task StopAsync()
    {
        if (_process is not { } process) return;
        _process = null;
        using (process)
        using (var patience = new CancellationTokenSource(PatienceToStop))
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!process.HasExited) process.Kill();
            await process.WaitForExitAsync();
        }
    }

    Task IAsyncLifetime.InitializeAsync() => StartAsync();

    async Task IAsyncLifetime.DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_data, recursive: true);
    }

    private static string AccountName(int number) => string.Create(CultureInfo.InvariantCulture, $"test{number}");

    private IEnumerable<string> Options() =>
        [
            "--silent",
            "--skipApiVersionCheck",
            "--disableTelemetry",
            "--location",
            _data,
            .. _ports.SelectMany(port => new[] { $"--{port.Key}Port", port.Value.ToString(CultureInfo.InvariantCulture) })];

    // The emulator writes its ports to its output.
    private async Task ListeningAsync(Process process)
    {
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var told = new ConcurrentQueue<string>();
        void Hear(string? line)
        {
            if (line is null) return;
            told.Enqueue(line);
            if (Listening().Match(line) is not { Success: true } match) return;
            var service = match.Groups["service"].Value.ToLowerInvariant();
            _ports[service] = int.Parse(match.Groups["port"].Value, CultureInfo.InvariantCulture);
            if (service == "table") listening.TrySetResult();
        }

        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var patience = new CancellationTokenSource(Patience);
        var first = await Task.WhenAny(listening.Task, process.WaitForExitAsync(patience.Token));
        if (first == listening.Task) return;
        if (!process.HasExited) process.Kill();
        throw new InvalidOperationException($"Azurite does not run: {string.Join(Environment.NewLine, told)}");
    }

    [GeneratedRegex(@"^Azurite (?<service>Blob|Queue|Table) service is successfully listening at http://[^:]+:(?<port>\d+)$")]
    private static partial Regex Listening();
}
