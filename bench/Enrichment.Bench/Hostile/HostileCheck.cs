using Enrichment.Embedded;
using Enrichment.Embedded.Network;

namespace Enrichment.Bench.Hostile;

/// <summary>
/// The short version for CI: no input may take far more than four times as long if it is four times as long, and no document may be larger
/// than docs/reliability.md says. Only an input that fails several times in a row counts, because other programs disturb the times.
/// </summary>
internal static class HostileCheck
{
    private const int Small = 32 * 1024;
    private const int Large = 4 * Small;
    private const int Attempts = 4;

    // Linear code takes 4 times as long, quadratic code 16 times.
    private const double MostGrowth = 10;

    // A growth below this time is noise. Quadratic code would still take less than 20 seconds at 1 MiB.
    private const double LeastSeconds = 0.3;
    private const double MostDocumentPerByte = 20;

    /// <summary>Checks all inputs, prints the errors, and returns 0 if there are none.</summary>
    public static async Task<int> RunAsync()
    {
        using var network = NetworkFile.Load(AnalyzerModels.GetName(AnalyzerModel.Base));
        await CreateRun(network).WarmUpAsync();
        var errors = 0;
        foreach (var input in HostileInputs.All.Keys)
        {
            if (await FindErrorAsync(CreateRun(network), input) is not { } error) continue;
            errors++;
            Console.Error.WriteLine($"{input}: {error}");
        }

        Console.WriteLine($"{HostileInputs.All.Count} hostile inputs, {errors} too expensive.");
        return errors == 0 ? 0 : 1;
    }

    private static HostileRun CreateRun(INetwork network) =>
        new(EmbeddedProvider.Create(new NetworkAnalyzer(new FormNetwork(network))));

    private static async Task<string?> FindErrorAsync(HostileRun run, string input)
    {
        // The first time is not used: it includes compilation and the network.
        await run.MeasureAsync(input, Small);
        var (small, large) = (double.MaxValue, double.MaxValue);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var measured = await run.MeasureAsync(input, Large);
            if (measured.DocumentBytes > MostDocumentPerByte * measured.Length)
                return $"A document has {measured.DocumentBytes:N0} bytes for {measured.Length:N0} bytes of text.";
            large = Math.Min(large, measured.Seconds);
            if (large < LeastSeconds) return null;
            small = Math.Min(small, (await run.MeasureAsync(input, Small)).Seconds);
            if (large < MostGrowth * small) return null;
        }

        return $"{Large / 1024} KiB take {large:N2} s of processor time, {Small / 1024} KiB take {small:N2} s.";
    }
}
