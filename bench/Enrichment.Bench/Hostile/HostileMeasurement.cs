namespace Enrichment.Bench.Hostile;

/// <summary>The cost of a hostile article of one size.</summary>
/// <param name="Length">The length of the article, in bytes.</param>
/// <param name="Seconds">The processor time of all stages, in seconds.</param>
/// <param name="ResultBytes">The size of the result, in bytes.</param>
internal sealed record HostileMeasurement(int Length, double Seconds, long ResultBytes);
