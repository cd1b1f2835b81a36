namespace Enrichment.EndToEnd.Tests.Endurance;

/// <summary>Decides what happens to each request. The decision depends only on the seed and the number of the request.</summary>
/// <param name="seed">The seed.</param>
/// <param name="rates">How often each fault is injected.</param>
internal sealed class FaultSchedule(int seed, FaultRates rates)
{
    /// <summary>Chooses the fault of a request.</summary>
    /// <param name="request">The number of the request.</param>
    public Fault Choose(long request)
    {
        var rest = GetFraction(request, 0);
        foreach (var (fault, rate) in rates.All)
        {
            if (rest < rate) return fault;
            rest -= rate;
        }

        return Fault.None;
    }

    /// <summary>Chooses how late the response to a request comes; less than a second.</summary>
    /// <param name="request">The number of the request.</param>
    public TimeSpan ChooseDelay(long request) => TimeSpan.FromSeconds(GetFraction(request, 1));

    // From 0 to 1. SplitMix64 distributes consecutive numbers evenly.
    private double GetFraction(long request, int purpose)
    {
        var bits = unchecked(((ulong)seed << 33) + ((ulong)request << 1) + (ulong)purpose + 1) * 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return ((bits ^ (bits >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
