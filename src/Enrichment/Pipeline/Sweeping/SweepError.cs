namespace Enrichment.Pipeline.Sweeping;

/// <summary>An article that a sweep could not send in. The next sweep tries again.</summary>
/// <param name="Name">The article's name.</param>
/// <param name="Message">The error message.</param>
public sealed record SweepError(string Name, string Message);
