using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Timers;
using Microsoft.Azure.WebJobs.Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Enrichment.Functions.EndToEnd.Tests.Hosting;

/// <summary>
/// Runs the function app as the Functions host does, but without that host: the real trigger listeners poll the storage account, with the
/// extension settings of the app's host.json, and the functions run in the real worker process.
/// </summary>
/// <remarks>
/// Covered: the app's startup, the indexing of all its functions, the conversion of what triggers give, queues, poison messages, a worker
/// that dies. Not covered: a host that loads extensions.json, Event Grid, scaling, managed identity, the stored schedule of timers.
/// </remarks>
internal sealed class FunctionHost : IAsyncDisposable
{
    /// <summary>The setting that locates the articles.</summary>
    public const string StorageSetting = "ArticleStorage";

    private readonly ConcurrentQueue<string> _lines = [];
    private readonly string _connection;
    private readonly IReadOnlyDictionary<string, string> _variables;
    private readonly WorkerEndpoint _endpoint;
    private TaskCompletionSource<LoadedWorker> _worker = NewWorker();
    private WorkerProcess? _process;
    private IHost? _triggers;

    private FunctionHost(string connection, IReadOnlyDictionary<string, string> variables) =>
        (_connection, _variables, _endpoint) = (connection, variables, new WorkerEndpoint(Log));

    /// <summary>Raised for every line that is logged.</summary>
    public event Action<string>? Logged;

    /// <summary>What the worker and the listeners have logged.</summary>
    public IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>The number of lines so far.</summary>
    public int LineCount => _lines.Count;

    /// <summary>Starts the worker, and the listeners of all functions that it reports.</summary>
    /// <param name="connection">The connection string of the articles' account, which is also the host's own.</param>
    /// <param name="settings">Extension settings other than host.json's, by path, such as "queues:visibilityTimeout".</param>
    public static Task<FunctionHost> StartAsync(string connection, params (string Path, string Value)[] settings) =>
        StartAsync(connection, new Dictionary<string, string> { [StorageSetting] = connection }, settings);

    /// <summary>Starts the worker with other settings than the listeners.</summary>
    /// <param name="connection">The connection string of the listeners.</param>
    /// <param name="variables">The settings of the worker, as environment variables.</param>
    /// <param name="settings">Extension settings other than host.json's, by path.</param>
    public static async Task<FunctionHost> StartAsync(
        string connection, IReadOnlyDictionary<string, string> variables, params (string Path, string Value)[] settings)
    {
        var host = new FunctionHost(connection, variables);
        try
        {
            await host._endpoint.StartAsync();
            await host.StartWorkerAsync();
            var triggers = host.CreateTriggers((await host._worker.Task).Functions.Values, settings);
            await triggers.StartAsync();
            host._triggers = triggers;
            return host;
        }
        catch (Exception error)
        {
            await host.DisposeAsync();
            throw new InvalidOperationException($"The function app does not start. It logged:\n{string.Join('\n', host._lines)}", error);
        }
    }

    /// <summary>Kills the worker. Functions that are running fail; those that are triggered from now on wait for the next worker.</summary>
    public async Task KillWorkerAsync()
    {
        _worker = NewWorker();
        await _process!.DisposeAsync();
    }

    /// <summary>Starts a worker, as the host does when one has died. A worker that ends before it is ready is replaced.</summary>
    public async Task StartWorkerAsync()
    {
        while (true)
        {
            _process = WorkerProcess.Start(_endpoint.Address, _variables, Log);
            if (await LoadAsync(_process) is { } worker)
            {
                _worker.SetResult(worker);
                return;
            }

            await _process.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_triggers is not null) await _triggers.StopAsync();
        _triggers?.Dispose();
        if (_process is not null) await _process.DisposeAsync();
        await _endpoint.DisposeAsync();
    }

    // Returns null if the worker has ended, for example because it cannot reach the storage.
    private async Task<LoadedWorker?> LoadAsync(WorkerProcess process)
    {
        try
        {
            var connection = await _endpoint.AcceptAsync(process.Ended);
            var functions = await connection.LoadAsync(WorkerProcess.Folder);
            return new LoadedWorker(connection, functions.ToDictionary(function => function.Name));
        }
        catch (Exception error) when (error is IOException or OperationCanceledException)
        {
            return null;
        }
    }

    private static TaskCompletionSource<LoadedWorker> NewWorker() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private IHost CreateTriggers(IEnumerable<WorkerFunction> functions, (string Path, string Value)[] settings)
    {
        var type = TriggeredFunctions.GenerateType(functions);
        return new HostBuilder()
            .ConfigureAppConfiguration(configuration => configuration
                .AddInMemoryCollection(
                    [new(StorageSetting, _connection), new("AzureWebJobsStorage", _connection), new("AzureWebJobs:HostId", "enrichment")])
                .AddInMemoryCollection(ExtensionSettings(ReadHostJson()))
                .AddInMemoryCollection(ExtensionSettings(settings)))
            .ConfigureWebJobs(webJobs => webJobs.AddAzureStorageBlobs().AddAzureStorageQueues().AddTimers())
            .ConfigureLogging(logging => logging
                .ClearProviders().AddProvider(new LineLoggerProvider(Log))
                .SetMinimumLevel(LogLevel.Warning).AddFilter("Azure", LogLevel.Error))
            .ConfigureServices(services => services
                .AddSingleton<ScheduleMonitor, NoScheduleMonitor>()
                .AddSingleton<ITypeLocator>(new OneTypeLocator(type))
                .AddSingleton<IJobActivator>(new WorkerActivator(InvokeAsync)))
            .Build();
    }

    private async Task InvokeAsync(string name, JsonObject data, CancellationToken cancellationToken)
    {
        var worker = await _worker.Task.WaitAsync(cancellationToken);
        await worker.Connection.InvokeAsync(worker.Functions[name], data, cancellationToken);
    }

    private static IEnumerable<KeyValuePair<string, string?>> ExtensionSettings(IEnumerable<(string Path, string Value)> settings) =>
        settings.Select(setting => KeyValuePair.Create($"AzureWebJobs:Extensions:{setting.Path}", (string?)setting.Value));

    private static IEnumerable<(string Path, string Value)> ReadHostJson() => new ConfigurationBuilder()
        .AddJsonFile(Path.Join(WorkerProcess.Folder, "host.json")).Build().GetSection("extensions").AsEnumerable(makePathsRelative: true)
        .Where(setting => setting.Value is not null).Select(setting => (setting.Key, setting.Value!));

    private void Log(string line)
    {
        if (line.Length == 0) return;
        _lines.Enqueue(line);
        Logged?.Invoke(line);
    }

    private sealed record LoadedWorker(WorkerConnection Connection, IReadOnlyDictionary<string, WorkerFunction> Functions);
}
