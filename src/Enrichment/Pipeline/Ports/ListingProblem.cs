namespace Enrichment.Pipeline.Ports;

/// <summary>
/// A part of a listing that cannot be read, for example a folder without permission. The rest of the listing is complete.
/// </summary>
/// <param name="Path">The path below the storage, with "/"; starts with the name of the container.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record ListingProblem(string Path, string Message);
