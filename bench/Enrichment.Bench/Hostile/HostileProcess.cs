using System.Diagnostics;
using System.Text.Json;
using Enrichment.Embedded;

namespace Enrichment.Bench.Hostile;

/// <summary>Measures one input in a process of its own, because the memory of earlier inputs would hide that of later ones.</summary>
internal static class HostileProcess
{
    // A longer run is not started: the growth so far shows the problem.
    private const double LongestSeconds = 120;

    /// <summary>Starts the process and returns the measurements that it writes, one for each size.</summary>
    /// <exception cref="InvalidOperationException">The process failed.</exception>
    public static async Task<IReadOnlyList<HostileMeasurement>> MeasureAsync(string input, IReadOnlyList<int> sizes)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in CreateArguments(input, sizes)) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"The measurement of '{input}' failed: see the error above.");
        return JsonSerializer.Deserialize<List<HostileMeasurement>>(output)!;
    }

    /// <summary>Measures <paramref name="input"/> in this process and writes the measurements as JSON.</summary>
    public static async Task<int> RunAsync(string input, IReadOnlyList<int> sizes)
    {
        var run = new HostileRun(EmbeddedProvider.Create());
        await run.WarmUpAsync();
        var measured = new List<HostileMeasurement>();
        foreach (var size in sizes)
        {
            if (HostileGrowth.Predict(measured, size) > LongestSeconds) break;
            measured.Add(await run.MeasureAsync(input, size));
        }

        Console.WriteLine(JsonSerializer.Serialize(measured));
        return 0;
    }

    // "dotnet" runs the assembly; a program of its own needs no path.
    private static string[] CreateArguments(string input, IReadOnlyList<int> sizes)
    {
        string[] own = ["hostile", "--measure", input, .. sizes.Select(size => $"{size}")];
        var isHost = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
        return isHost ? [typeof(HostileProcess).Assembly.Location, .. own] : own;
    }
}
