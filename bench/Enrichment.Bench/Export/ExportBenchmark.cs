using System.Globalization;
using Enrichment.Export;

namespace Enrichment.Bench.Export;

/// <summary>
/// Measures <c>enrich export</c> in every format, for a tenth of the documents and for all of them: <c>export [DOCUMENTS [FORMAT]]</c>. The
/// documents are made from the results of the samples.
/// </summary>
internal static class ExportBenchmark
{
    private const int Documents = 20_000;
    private const double MiB = 1024 * 1024;

    private static readonly string Results = Path.Join(Checkout.Root, "tests", "Enrichment.Embedded.Tests", "Approved");

    /// <summary>Runs the command with <paramref name="options"/> and returns its exit code.</summary>
    public static int Run(string[] options)
    {
        var most = options is [var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : Documents;
        var formats = ExportFormats.All.Select(format => format.Name).Where(name => options is not [_, var one] || name == one);
        var folder = Directory.CreateTempSubdirectory("enrich-export-").FullName;
        try
        {
            var (few, all) = (Path.Join(folder, "few"), Path.Join(folder, "all"));
            var (_, bytes) = (Write(few, most / 10), Write(all, most));
            Print($"{most:N0} documents, {bytes / MiB:0} MiB");
            Print($"\n| Format | Time | Processor time | Documents a second | Output | Peak memory | Peak memory for {most / 10:N0} |");
            Print($"|---|---|---|---|---|---|---|");
            foreach (var format in formats) PrintRow(folder, format, few, all, most);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void PrintRow(string folder, string format, string few, string all, int most)
    {
        var output = Path.Join(folder, "output");
        var (small, large) = (Measure(few), Measure(all));
        var (seconds, processor) = (large.Time.TotalSeconds, large.Processor.TotalSeconds);
        var (size, memory) = (large.OutputBytes / MiB, large.PeakMemory / MiB);
        var times = FormattableString.Invariant($"{seconds:0.0} s | {processor:0.0} s | {most / seconds:0} | {size:0} MiB");
        Print($"| `{format}` | {times} | {memory:0} MiB | {small.PeakMemory / MiB:0} MiB |");

        ExportMeasurement Measure(string documents)
        {
            var measured = ExportProcess.Measure(documents, format, output);
            Directory.Delete(output, recursive: true);
            return measured;
        }
    }

    // Returns the size of the documents in bytes.
    private static long Write(string folder, int count)
    {
        var samples = Directory.GetFiles(Results).Order(StringComparer.Ordinal).Select(NumberedDocument.Read).ToList();
        var bytes = 0L;
        for (var number = 0; number < count; number++)
        {
            var (path, content) = samples[number % samples.Count].Create(number);
            var file = Path.Join(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
            bytes += content.Length;
        }

        return bytes;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
