namespace Enrichment.Bench.Hostile;

/// <summary>The cost of a hostile article of one size.</summary>
/// <param name="Length">The length of the article, in bytes.</param>
/// <param name="Seconds">The processor time of all stages with their documents, in seconds.</param>
/// <param name="DocumentBytes">The size of the largest document, the result or one between the stages, in bytes.</param>
/// <param name="MemoryBytes">The growth of the process' memory so far, in bytes.</param>
/// <param name="Failure">The error code if the article is not enriched, or null.</param>
internal sealed record HostileMeasurement(int Length, double Seconds, long DocumentBytes, long MemoryBytes, string? Failure);
