namespace Enrichment.Pipeline.Ports;

/// <summary>A part of a listing, in ordinal order of names or paths.</summary>
/// <param name="Items">What is in it; may be empty before the end.</param>
/// <param name="Next">Where to go on; null at the end. It stays good while the process does not run.</param>
public sealed record ListingPage<T>(IReadOnlyList<T> Items, string? Next);
