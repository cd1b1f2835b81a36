using System.Diagnostics;

namespace Enrichment.Bench.Export;

/// <summary>Measures <c>enrich export</c> in a process of its own.</summary>
internal static class ExportProcess
{
    private static readonly string Enrich = Path.Join(AppContext.BaseDirectory, "enrich.dll");
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(10);

    /// <summary>Exports a folder of documents and measures it.</summary>
    /// <param name="documents">The folder.</param>
    /// <param name="format">The name of the format.</param>
    /// <param name="output">The folder for the files, which must not exist.</param>
    /// <exception cref="InvalidOperationException">The export failed.</exception>
    public static ExportMeasurement Measure(string documents, string format, string output)
    {
        string[] arguments = [Enrich, "export", documents, "--format", format, "--out", output, "--quiet"];
        var clock = Stopwatch.StartNew();
        using var process = Process.Start("dotnet", arguments);
        var (memory, processor) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(Poll)) (memory, processor) = Read(process) ?? (memory, processor);
        var time = clock.Elapsed;
        if (process.ExitCode != 0) throw new InvalidOperationException($"The export to {format} failed: see the error above.");
        var files = new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories);
        return new ExportMeasurement(time, processor, files.Sum(file => file.Length), memory);
    }

    // The operating system has these values only while the process runs. The peak never decreases.
    private static (long Memory, TimeSpan Processor)? Read(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64 is > 0 and var memory ? (memory, process.TotalProcessorTime) : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
