namespace Enrichment.Bench.Serving;

/// <summary>Describes latencies of articles.</summary>
internal static class Latencies
{
    /// <summary>The median, the 95th percentile and the maximum, in milliseconds.</summary>
    public static string Describe(IEnumerable<TimeSpan> latencies)
    {
        var ordered = latencies.Order().ToList();
        return $"p50 {GetQuantile(0.5)}, p95 {GetQuantile(0.95)}, max {GetQuantile(1)}";

        string GetQuantile(double share) => $"{ordered[(int)Math.Ceiling(share * ordered.Count) - 1].TotalMilliseconds:0} ms";
    }
}
