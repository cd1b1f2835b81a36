using System.Globalization;

namespace Enrichment.Bench.Scale;

/// <summary>
/// Computes the first limit that each number of articles a day reaches, and simulates the days: <c>scale [SEED]</c> prints the tables of
/// docs/scale.md.
/// </summary>
internal static class ScaleBenchmark
{
    private const int DefaultSeed = 1;

    private static readonly long[] Sizes = [1_000, 100_000, 10_000_000, 100_000_000];

    /// <summary>Runs the command with <paramref name="options"/> and returns its exit code.</summary>
    public static int Run(string[] options)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var seed = options is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : DefaultSeed;
        var tables = new ScaleTables(Sizes.ToDictionary(size => size, size => new ArrivalDay(size, seed)));
        var parameters = new ScaleParameters();
        Print("Limits, `base`", tables.CreateLimits(parameters));
        Print("Limits, `small`", tables.CreateLimits(parameters with { Functions = FunctionCost.Small }));
        Print("Shares of the limits in the busiest second, `base`", tables.CreateShares(parameters));
        Print("Delays, `base`", tables.CreateDelays(parameters));
        Print("Delays, `small`", tables.CreateDelays(parameters with { Functions = FunctionCost.Small }));
        var language = parameters with { LanguageRequests = ScaleParameters.RequestsWithLanguage };
        Print("Delays, Azure AI Language", tables.CreateDelays(language));
        Print("Names that move", ScaleTables.CreateMoves());
        return 0;
    }

    private static void Print(string title, IEnumerable<string> lines)
    {
        Console.WriteLine($"{title}:");
        Console.WriteLine();
        foreach (var line in lines) Console.WriteLine(line);
        Console.WriteLine();
    }
}
