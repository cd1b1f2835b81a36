using Enrichment.Bench.Commands;

namespace Enrichment.Bench.Export;

/// <summary>Measures <c>enrich export</c> in a process of its own.</summary>
internal static class ExportProcess
{
    /// <summary>Exports a folder of documents and measures it.</summary>
    /// <param name="documents">The folder.</param>
    /// <param name="format">The name of the format.</param>
    /// <param name="output">The folder for the files, which must not exist.</param>
    /// <exception cref="InvalidOperationException">The export failed.</exception>
    public static ExportMeasurement Measure(string documents, string format, string output)
    {
        var run = EnrichProcess.Run(EnrichProcess.Built, "export", documents, "--format", format, "--out", output, "--quiet");
        var files = new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories);
        return new ExportMeasurement(run.Time, run.Processor, files.Sum(file => file.Length), run.PeakMemory);
    }
}
