namespace Enrichment.Pipeline.Sweeping;

/// <summary>How a sweep is done.</summary>
public sealed record SweepOptions
{
    /// <summary>Articles younger than this are left to the event that announces them.</summary>
    public TimeSpan MinimumAge { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Articles that were received no longer ago than this are taken to be on their way.</summary>
    public TimeSpan RedeliverAfter { get; init; } = TimeSpan.FromHours(1);

    /// <summary>No page of the listing is begun after this; the rest waits for the next sweep.</summary>
    public TimeSpan Budget { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How many articles are received at a time; 1 or more.</summary>
    public int Parallelism { get; init; } = 8;
}
