using System.Diagnostics;
using System.Globalization;
using System.Text;
using Enrichment.Documents;
using Enrichment.Articles;
using Enrichment.Embedded;
using Enrichment.Pipeline;

namespace Enrichment.Bench.Hostile;

/// <summary>
/// Measures the processor time and the result of the most expensive articles at several sizes: <c>hostile [--sizes 64,128] [NAME]</c>.
/// </summary>
internal static class HostileBenchmark
{
    private const int KiB = 1024;

    // A longer run is not started: the growth so far shows the problem.
    private const double LongestSeconds = 120;

    private static readonly int[] DefaultSizes = [64 * KiB, 128 * KiB, 256 * KiB, 1024 * KiB];

    /// <summary>Measures the inputs whose name contains the last argument, or all, and prints a table in Markdown.</summary>
    public static async Task<int> RunAsync(string[] options)
    {
        var sizes = options is ["--sizes", var list, ..]
            ? [.. list.Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture) * KiB)]
            : DefaultSizes;
        var name = options.Length % 2 == 1 ? options[^1] : "";
        var pipeline = new EnrichmentPipeline(EmbeddedProvider.Create(), new ReadingOptions(new DocumentExtractor()));
        await MeasureAsync(pipeline, Encoding.UTF8.GetBytes(HostileInputs.All["ordinary news"](16 * KiB)));
        Console.WriteLine($"| Input | {string.Join(" | ", sizes.Select(size => $"{size / KiB} KiB"))} | Exponent | Result / text |");
        Console.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---|", sizes.Length + 2))}");
        foreach (var (input, create) in HostileInputs.All.Where(input => input.Key.Contains(name, StringComparison.Ordinal)))
            Console.WriteLine(Format(input, sizes, await MeasureAsync(pipeline, create, sizes)));
        return 0;
    }

    private static async Task<List<HostileMeasurement>> MeasureAsync(EnrichmentPipeline pipeline, Func<int, string> create, int[] sizes)
    {
        var measured = new List<HostileMeasurement>();
        foreach (var size in sizes)
        {
            if (measured.Count > 0 && Predict(measured, size) > LongestSeconds) break;
            measured.Add(await MeasureAsync(pipeline, Fit(create, size)));
        }

        return measured;
    }

    // The size is in bytes, the text in UTF-16 code units.
    private static byte[] Fit(Func<int, string> create, int size)
    {
        var bytes = Encoding.UTF8.GetBytes(create(size));
        return bytes.Length <= size ? bytes : Encoding.UTF8.GetBytes(create((int)((long)size * size / bytes.Length)));
    }

    private static async Task<HostileMeasurement> MeasureAsync(EnrichmentPipeline pipeline, byte[] content)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        long result;
        try
        {
            result = EnrichmentJson.ToDocument(await pipeline.RunAsync("a.txt", content, CancellationToken.None)).Length;
        }
        catch (ArticleException)
        {
            result = 0;
        }

        process.Refresh();
        return new HostileMeasurement(content.Length, (process.TotalProcessorTime - before).TotalSeconds, result);
    }

    private static double Predict(List<HostileMeasurement> measured, int size) =>
        measured[^1].Seconds * Math.Pow((double)size / measured[^1].Length, Math.Max(1, ComputeExponent(measured) ?? 1));

    // The slope from the first to the last size. Below a few milliseconds it is noise.
    private static double? ComputeExponent(List<HostileMeasurement> measured)
    {
        var (first, last) = (measured[0], measured[^1]);
        if (measured.Count < 2 || last.Seconds < 0.05) return null;
        return Math.Log(last.Seconds / Math.Max(first.Seconds, 0.001)) / Math.Log((double)last.Length / first.Length);
    }

    private static string Format(string input, int[] sizes, List<HostileMeasurement> measured)
    {
        var cells = sizes.Select((_, index) => index < measured.Count ? FormatNumber(measured[index].Seconds) : "-");
        var exponent = ComputeExponent(measured) is { } slope ? FormatNumber(slope) : "-";
        var ratio = FormatNumber((double)measured[^1].ResultBytes / measured[^1].Length);
        return $"| {input} | {string.Join(" | ", cells)} | {exponent} | {ratio} |";
    }

    private static string FormatNumber(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
