namespace Enrichment.Pipeline.Ports;

/// <summary>One page of a listing, in ordinal order of names or paths.</summary>
/// <param name="Items">The items. A page before the last one can be empty.</param>
/// <param name="Next">The start of the next page; null at the end. It remains valid after the process ends.</param>
public sealed record ListingPage<T>(IReadOnlyList<T> Items, string? Next)
{
    /// <summary>The parts of this page that cannot be listed.</summary>
    public IReadOnlyList<ListingProblem> Problems { get; init; } = [];
}
