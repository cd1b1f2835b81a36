using System.Diagnostics;
using System.Globalization;
using System.Text;
using Enrichment.EndToEnd.Tests.Proxies;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.EndToEnd.Tests.Endurance;

/// <summary>Carries out a plan on processes behind proxies that inject faults.</summary>
internal sealed class SoakRun
{
    private const int StepsAtOnce = 25;
    private const int LinesToWaitFor = 40;

    private static readonly TimeSpan MostPause = TimeSpan.FromSeconds(3);

    private readonly SoakSettings _settings;
    private readonly ServedPlace _place;
    private readonly FaultInjector _faults;
    private readonly IReadOnlyList<ISoakedProcess> _processes;
    private readonly HashSet<string> _rejected = [];

    private SoakRun(SoakSettings settings, ServedPlace place, FaultInjector faults, IReadOnlyList<ISoakedProcess> processes) =>
        (_settings, _place, _faults, _processes) = (settings, place, faults, processes);

    /// <summary>Carries out the plan of <paramref name="settings"/>, then asserts the guarantees.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="place">The account.</param>
    /// <param name="create">Creates a process that uses a connection string.</param>
    /// <param name="project">The test project, for the command that repeats the run.</param>
    /// <param name="write">Takes the figures of the run.</param>
    public static async Task RunAsync(
        SoakSettings settings, ServedPlace place, Func<string, ISoakedProcess> create, string project, Action<string> write)
    {
        var command = settings.GetCommand(project);
        using var faults = new FaultInjector(new FaultSchedule(settings.Seed, settings.Rates));
        await using var account = await ProxiedAccount.StartAsync(place.Place, faults.HandleAsync, faults.HandleAsync);
        ISoakedProcess[] processes = [.. Enumerable.Range(0, settings.Processes).Select(_ => create(account.Connection))];
        try
        {
            await new SoakRun(settings, place, faults, processes).RunAsync(line => write($"{command}\n{line}"));
        }
        catch (Exception error)
        {
            var log = await WriteLogAsync(settings, processes, faults);
            throw new InvalidOperationException($"To repeat: {command}\nThe log: {log}\n{error.Message}", error);
        }
        finally
        {
            faults.Stop();
            foreach (var process in processes) await process.DisposeAsync();
        }
    }

    private static async Task<string> WriteLogAsync(SoakSettings settings, ISoakedProcess[] processes, FaultInjector faults)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"enrich-soak-{processes.Length}-{settings.Seed}-{settings.Articles}.log");
        var path = Path.Join(Path.GetTempPath(), name);
        var lines = processes.SelectMany((process, number) => process.Lines.Prepend($"--- process {number}"));
        await File.WriteAllLinesAsync(path, [.. lines, "--- requests that were carried out and are no reads", .. faults.Changes]);
        return path;
    }

    private async Task RunAsync(Action<string> write)
    {
        var (started, plan) = (Stopwatch.StartNew(), SoakPlan.Create(_settings));
        foreach (var process in _processes) process.Start();
        await Eventually.TrueAsync(
            () => Task.FromResult(_processes.All(process => process.IsReady)),
            () => $"the processes work.\n{string.Join('\n', _processes.SelectMany(process => process.Lines))}");
        foreach (var steps in plan.Chunk(StepsAtOnce))
        {
            var before = CountLines();
            foreach (var step in steps) await TakeAsync(step);
            await WaitForLinesAsync(before + LinesToWaitFor);
        }

        var planned = started.Elapsed;
        _faults.Stop();
        await Guarantees.AssertAsync(_place, _settings.Patience, keepsEarlierWork: _settings.IsFunctionApp);
        await AssertRejectedAsync();
        Assert.Empty(_processes.SelectMany(process => process.Crashes));
        write(Describe(plan, planned, started.Elapsed));
    }

    private Task TakeAsync(SoakStep step)
    {
        switch (step)
        {
            case SoakStep.Drop drop: return _place.DropAsync(drop.Name, drop.Text);
            case SoakStep.Delete delete: return _place.DeleteAsync(delete.Name);
            case SoakStep.Copy copy: return _place.CopyMessagesAsync(copy.From, copy.To, copy.Count, copy.Delay);
            case SoakStep.Send send: return SendAsync(send);
            case SoakStep.Kill kill: return KillAsync(kill);
            case SoakStep.Restart restart: _processes[restart.Process].Start(); break;
            case SoakStep.Outage outage: _faults.StartOutage(outage.Requests); break;
            default: throw new NotSupportedException($"{step}");
        }

        return Task.CompletedTask;
    }

    private Task SendAsync(SoakStep.Send send)
    {
        var bytes = Encoding.UTF8.GetBytes(send.Text);
        if (send.IsRejected) _rejected.Add($"/{StageQueues.GetName(send.To.Stage)}/{EnrichmentPipeline.ComputeHash(bytes)[..16]}");
        return _place.PutAsync(send.To, send.IsEncoded ? Convert.ToBase64String(bytes) : send.Text);
    }

    private async Task KillAsync(SoakStep.Kill kill)
    {
        await _processes[kill.Process].KillAsync();
        if (kill.EndsLease) await _place.EndLeaseAsync();
    }

    private int CountLines() => _processes.Sum(process => process.LineCount);

    // The plan continues while the processes work, so kills and faults hit them in all states. In an outage they log nothing.
    private async Task WaitForLinesAsync(int count)
    {
        var started = Stopwatch.StartNew();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (CountLines() < count && started.Elapsed < MostPause) await timer.WaitForNextTickAsync();
    }

    private async Task AssertRejectedAsync()
    {
        foreach (var name in _rejected)
            Assert.NotNull(await _place.Storage.Articles.FindAsync(DocumentKey.ForFailure(name), CancellationToken.None));
    }

    private string Describe(IReadOnlyList<SoakStep> plan, TimeSpan planned, TimeSpan total)
    {
        var steps = plan.GroupBy(step => step.GetType().Name).Select(group => $"{group.Key} {group.Count()}");
        var faults = _faults.Counts.OrderBy(count => count.Key).Select(count => $"{count.Key} {count.Value}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{planned.TotalSeconds:0} s for the plan, {total.TotalSeconds:0} s in all.\nSteps: {string.Join(", ", steps)}.\n"
            + $"Requests: {string.Join(", ", faults)}.");
    }
}
