namespace Enrichment.Pipeline.Sweeping;

/// <summary>An article a sweep could not send in; the next one tries again.</summary>
/// <param name="Name">The article's name.</param>
/// <param name="Message">Why not.</param>
public sealed record SweepFault(string Name, string Message);
