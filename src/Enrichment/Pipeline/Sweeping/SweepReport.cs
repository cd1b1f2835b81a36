using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline.Sweeping;

/// <summary>The results of a sweep.</summary>
public sealed record SweepReport
{
    /// <summary>The number of articles checked.</summary>
    public int Articles { get; init; }

    /// <summary>The number of articles sent in.</summary>
    public int SentIn { get; init; }

    /// <summary>The number of articles without an output that are in progress or too young.</summary>
    public int OnTheirWay { get; init; }

    /// <summary>The errors for articles that could not be sent in; at most 100.</summary>
    public IReadOnlyList<SweepError> Errors { get; init; } = [];

    /// <summary>The parts of the listings that could not be read. Articles in them were not found.</summary>
    public IReadOnlyList<ListingProblem> Problems { get; init; } = [];

    /// <summary>The position for the next sweep; null if this sweep reached the end.</summary>
    public SweepPosition? Next { get; init; }
}
