namespace Enrichment.Cli.Run.Inputs;

/// <summary>A path on the command line, or a folder below one, that gave no articles.</summary>
/// <param name="Path">The path.</param>
/// <param name="Message">Why not, in a sentence.</param>
internal sealed record PathProblem(string Path, string Message);
