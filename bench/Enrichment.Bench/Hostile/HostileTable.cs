using System.Globalization;

namespace Enrichment.Bench.Hostile;

/// <summary>Formats measurements as a table in Markdown.</summary>
internal static class HostileTable
{
    private const double MiB = 1024 * 1024;

    /// <summary>The head of the table for <paramref name="sizes"/>.</summary>
    public static string CreateHead(IReadOnlyList<int> sizes) =>
        $"| Input | {string.Join(" | ", sizes.Select(size => $"{size / 1024} KiB"))} | Exponent | Memory | Document / text |\n"
        + $"|---|{string.Concat(Enumerable.Repeat("---|", sizes.Count + 3))}";

    /// <summary>The row of one input.</summary>
    public static string CreateRow(string input, IReadOnlyList<int> sizes, IReadOnlyList<HostileMeasurement> measured)
    {
        var cells = sizes.Select((_, index) => index < measured.Count ? FormatTime(measured[index]) : "-");
        var exponent = HostileGrowth.ComputeExponent(measured) is { } slope ? FormatNumber(slope) : "-";
        var last = measured[^1];
        var ratio = last.Failure is null ? FormatNumber((double)last.DocumentBytes / last.Length) : "-";
        return $"| {input} | {string.Join(" | ", cells)} | {exponent} | {Math.Max(0, last.MemoryBytes) / MiB:0} MiB | {ratio} |";
    }

    private static string FormatTime(HostileMeasurement measurement) => measurement.Failure ?? FormatNumber(measurement.Seconds);

    private static string FormatNumber(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
