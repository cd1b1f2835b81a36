namespace Enrichment.Cli.Run.Inputs;

/// <summary>A path on the command line, or a folder in one, without articles.</summary>
/// <param name="Path">The path.</param>
/// <param name="Message">The reason, in one sentence.</param>
internal sealed record PathProblem(string Path, string Message);
