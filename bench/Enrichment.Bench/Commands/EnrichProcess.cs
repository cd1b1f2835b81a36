using System.Diagnostics;
using System.Globalization;

namespace Enrichment.Bench.Commands;

/// <summary>Measures the command <c>enrich</c> in a process of its own.</summary>
internal static class EnrichProcess
{
    private const int TicksPerSecond = 100;

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(10);

    /// <summary>The command of this build.</summary>
    public static IReadOnlyList<string> Built { get; } = ["dotnet", Path.Join(AppContext.BaseDirectory, "enrich.dll")];

    /// <summary>Runs a command and measures it.</summary>
    /// <param name="program">The program and its first arguments; see <see cref="Built"/>.</param>
    /// <param name="arguments">The arguments of <c>enrich</c>.</param>
    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public static CommandRun Run(IReadOnlyList<string> program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program[0], [.. program.Skip(1), .. arguments]) { RedirectStandardOutput = true };
        var (before, clock) = (ReadChildren(), Stopwatch.StartNew());
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var (memory, peak, processor) = (new List<long>(), 0L, TimeSpan.Zero);
        while (!process.WaitForExit(Poll))
        {
            if (Read(process) is not { } read) continue;
            memory.Add(read.Memory);
            (peak, processor) = (read.Peak, read.Processor);
        }

        var time = clock.Elapsed;
        output.GetAwaiter().GetResult();
        if (process.ExitCode != 0) throw new InvalidOperationException($"'enrich {arguments[0]}' failed: see the error above.");
        return new CommandRun(time, ReadChildren() - before ?? processor, memory, peak);
    }

    // The operating system has these values only while the process runs. The peak never decreases.
    private static (long Memory, long Peak, TimeSpan Processor)? Read(Process process)
    {
        try
        {
            process.Refresh();
            var peak = process.PeakWorkingSet64;
            return peak > 0 ? (process.WorkingSet64, peak, process.TotalProcessorTime) : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // The time of all processes that this process has started and that have ended: user and system, in ticks. Null if the operating system
    // is not Linux; then the last reading before the end counts.
    private static TimeSpan? ReadChildren()
    {
        if (!OperatingSystem.IsLinux()) return null;
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds((double)ticks / TicksPerSecond);
    }
}
