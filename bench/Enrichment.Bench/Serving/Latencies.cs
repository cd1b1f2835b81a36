namespace Enrichment.Bench.Serving;

/// <summary>Describes how long articles took.</summary>
internal static class Latencies
{
    /// <summary>The median, the 95th percentile and the maximum, in milliseconds.</summary>
    public static string Describe(IEnumerable<TimeSpan> latencies)
    {
        var ordered = latencies.Order().ToList();
        return $"p50 {At(0.5)}, p95 {At(0.95)}, max {At(1)}";

        string At(double share) => $"{ordered[(int)Math.Ceiling(share * ordered.Count) - 1].TotalMilliseconds:0} ms";
    }
}
