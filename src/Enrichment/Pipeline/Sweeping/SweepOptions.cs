using System.Collections.Frozen;

namespace Enrichment.Pipeline.Sweeping;

/// <summary>The options of a sweep.</summary>
public sealed record SweepOptions
{
    /// <summary>Articles younger than this are skipped, because their event is still expected.</summary>
    public TimeSpan MinimumAge { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Articles received less than this time ago are considered in progress.</summary>
    public TimeSpan RedeliverAfter { get; init; } = TimeSpan.FromHours(1);

    /// <summary>
    /// Names of articles that are sent in even if they were received within <see cref="RedeliverAfter"/>, because their receipt was
    /// interrupted and the message may be missing.
    /// </summary>
    public IReadOnlySet<string> Interrupted { get; init; } = FrozenSet<string>.Empty;

    /// <summary>No further page is started after this time. The next sweep continues there.</summary>
    public TimeSpan Budget { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How many articles are received in parallel; 1 or more.</summary>
    public int Parallelism { get; init; } = 8;
}
