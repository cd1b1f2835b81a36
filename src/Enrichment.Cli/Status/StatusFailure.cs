namespace Enrichment.Cli.Status;

/// <summary>An article that could not be enriched.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Stage">The stage that gave up.</param>
/// <param name="Code">What was wrong, for programs.</param>
/// <param name="Message">What was wrong, for people.</param>
internal sealed record StatusFailure(string Name, string Stage, string Code, string Message);
