namespace Enrichment.Bench.Hostile;

/// <summary>Computes how the time grows with the size.</summary>
internal static class HostileGrowth
{
    // Shorter times are mostly noise.
    private const double LeastSeconds = 0.1;

    /// <summary>The exponent of the time, from the first to the last size; null if the times are too short for it.</summary>
    public static double? ComputeExponent(IReadOnlyList<HostileMeasurement> measured)
    {
        var timed = measured.Where(measurement => measurement.Failure is null).ToList();
        if (timed.Count < 2 || timed[^1].Seconds < LeastSeconds) return null;
        return Math.Log(timed[^1].Seconds / Math.Max(timed[0].Seconds, 0.001)) / Math.Log((double)timed[^1].Length / timed[0].Length);
    }

    /// <summary>The expected time at <paramref name="size"/>, in seconds.</summary>
    public static double Predict(IReadOnlyList<HostileMeasurement> measured, int size) => measured.Count == 0
        ? 0
        : measured[^1].Seconds * Math.Pow((double)size / measured[^1].Length, Math.Max(1, ComputeExponent(measured) ?? 1));
}
