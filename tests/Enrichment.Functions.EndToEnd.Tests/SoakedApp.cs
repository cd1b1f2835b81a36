using Enrichment.EndToEnd.Tests.Endurance;
using Enrichment.Functions.EndToEnd.Tests.Hosting;
using Enrichment.Pipeline;

namespace Enrichment.Functions.EndToEnd.Tests;

/// <summary>The worker process of the function app. The listeners, which belong to the Functions host, see no faults.</summary>
/// <param name="place">The account.</param>
/// <param name="connection">The connection string that the worker uses.</param>
internal sealed class SoakedApp(ServedPlace place, string connection) : ISoakedProcess
{
    private FunctionHost? _host;
    private Task _starting = Task.CompletedTask;

    public bool IsReady => _host is not null && _starting.IsCompletedSuccessfully;

    public int LineCount => _host?.LineCount ?? 0;

    public IEnumerable<string> Lines => _host?.Lines ?? [];

    /// <summary>None: articles wait for a worker that has ended, so the test does not end.</summary>
    public IReadOnlyCollection<string> Crashes => [];

    public void Start() => _starting = StartAsync();

    public async Task KillAsync()
    {
        await _starting;
        await _host!.KillWorkerAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _starting;
        if (_host is not null) await _host.DisposeAsync();
    }

    private async Task StartAsync()
    {
        if (_host is not null)
        {
            await _host.StartWorkerAsync();
            return;
        }

        var variables = new Dictionary<string, string>
        {
            [FunctionHost.StorageSetting] = connection,
            ["Analysis__Model"] = EnrichmentJson.GetName(place.Model),
        };
        _host = await FunctionHost.StartAsync(place.Place, variables);
        place.ShowOnFailure(() => _host.Lines);
    }
}
