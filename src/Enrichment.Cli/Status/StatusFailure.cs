namespace Enrichment.Cli.Status;

/// <summary>A failed article.</summary>
/// <param name="Name">The article's name.</param>
/// <param name="Stage">The stage that failed.</param>
/// <param name="Code">The error code.</param>
/// <param name="Message">The error message.</param>
internal sealed record StatusFailure(string Name, string Stage, string Code, string Message);
