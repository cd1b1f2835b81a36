namespace Enrichment.Bench.Scale;

/// <summary>Computes how many accounts and regions a day needs.</summary>
internal static class ScalePlan
{
    // The platform allows no more for one app.
    private const double MostInstances = 1_000;

    /// <summary>
    /// <paramref name="parameters"/> with as many accounts, regions and instances as the peak of <paramref name="day"/> needs.
    /// </summary>
    public static ScaleParameters Fit(ArrivalDay day, ScaleParameters parameters)
    {
        var peak = day.PeakRate / parameters.PlannedShare;
        var regions = CountUp(peak * parameters.ProcessorSeconds / parameters.RegionCores);
        var accounts = new[]
        {
            regions,
            CountUp(peak * parameters.StorageCalls / parameters.AccountCalls),
            CountUp(peak * parameters.QueueOperations / parameters.QueueLimit),
            CountUp(peak * parameters.LanguageRequests / parameters.LanguageLimit),
        }.Max();
        // Each function of each account needs an instance.
        regions = Math.Max(regions, CountUp(accounts * parameters.Functions.Count / parameters.RegionCores));
        return RaiseInstances(parameters with { Accounts = accounts, Regions = regions });
    }

    /// <summary><paramref name="parameters"/> with as many instances as the cores of the regions allow.</summary>
    public static ScaleParameters RaiseInstances(ScaleParameters parameters) =>
        parameters with { MostInstances = Math.Min(MostInstances, Math.Floor(parameters.CoresPerAccount)) };

    private static int CountUp(double value) => Math.Max(1, (int)Math.Ceiling(value));
}
