using System.Collections.Concurrent;

namespace Enrichment.EndToEnd.Tests.Endurance;

/// <summary>An <c>enrich serve</c> process.</summary>
/// <param name="place">The place that it serves.</param>
/// <param name="connection">The connection string that it uses.</param>
internal sealed class SoakedServe(ServedPlace place, string connection) : ISoakedProcess
{
    private readonly Lock _lock = new();
    private readonly ConcurrentQueue<EnrichProcess> _processes = [];
    private readonly ConcurrentQueue<string> _crashes = [];
    private EnrichProcess? _process;
    private Task _supervision = Task.CompletedTask;
    private bool _isWanted;

    public bool IsReady => _process is not null && HasServed(_process);

    public int LineCount => _processes.Sum(process => process.LineCount);

    public IEnumerable<string> Lines => _processes.SelectMany(process => process.Lines.Prepend("--- start"));

    public IReadOnlyCollection<string> Crashes => _crashes;

    public void Start()
    {
        _isWanted = true;
        _supervision = SuperviseAsync();
    }

    public async Task KillAsync()
    {
        lock (_lock) _isWanted = false;
        if (_process is not null) await _process.KillAsync();
        await _supervision;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        foreach (var process in _processes) await process.DisposeAsync();
    }

    // A process that starts in an outage reports it and ends.
    private async Task SuperviseAsync()
    {
        while (StartProcess() is { } process)
        {
            await process.WaitForExitAsync();
            if (_isWanted && HasServed(process)) _crashes.Enqueue(string.Join('\n', process.Lines.TakeLast(20)));
        }
    }

    private static bool HasServed(EnrichProcess process) =>
        process.Lines.Any(line => line.StartsWith("Serving ", StringComparison.Ordinal));

    private EnrichProcess? StartProcess()
    {
        lock (_lock)
        {
            if (!_isWanted) return null;
            _process = place.Serve(connection);
            _processes.Enqueue(_process);
            return _process;
        }
    }
}
