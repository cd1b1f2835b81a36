using System.Globalization;

namespace Enrichment.Bench.Hostile;

/// <summary>
/// Measures the most expensive articles: <c>hostile [--sizes 64,128] [NAME]</c> prints a table, <c>hostile --check</c> checks the growth.
/// </summary>
internal static class HostileBenchmark
{
    private const int KiB = 1024;

    private static readonly int[] DefaultSizes = [64 * KiB, 128 * KiB, 256 * KiB, 1024 * KiB];

    /// <summary>Runs the command with <paramref name="options"/> and returns its exit code.</summary>
    public static Task<int> RunAsync(string[] options) => options switch
    {
        ["--check"] => HostileCheck.RunAsync(),
        ["--measure", var input, .. var sizes] => HostileProcess.RunAsync(input, ParseSizes(sizes, unit: 1)),
        ["--sizes", var sizes, .. var name] => PrintAsync(ParseSizes(sizes.Split(','), KiB), name),
        _ => PrintAsync(DefaultSizes, options),
    };

    private static async Task<int> PrintAsync(int[] sizes, string[] name)
    {
        var inputs = HostileInputs.All.Keys.Where(input => name.All(part => input.Contains(part, StringComparison.Ordinal)));
        Console.WriteLine(HostileTable.CreateHead(sizes));
        foreach (var input in inputs)
            Console.WriteLine(HostileTable.CreateRow(input, sizes, await HostileProcess.MeasureAsync(input, sizes)));
        return 0;
    }

    private static int[] ParseSizes(string[] sizes, int unit) =>
        [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture) * unit)];
}
