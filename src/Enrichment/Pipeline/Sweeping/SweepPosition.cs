namespace Enrichment.Pipeline.Sweeping;

/// <summary>Where a sweep goes on: places in the listings it compares; null is the beginning of one.</summary>
/// <param name="Articles">In that of the articles.</param>
/// <param name="Results">In that of the results.</param>
/// <param name="Failures">In that of the failure records.</param>
public sealed record SweepPosition(string? Articles, string? Results, string? Failures)
{
    /// <summary>The beginning.</summary>
    public static SweepPosition Start { get; } = new(null, null, null);
}
