namespace Enrichment.Cli.Serve;

/// <summary>Something to tell of while serving.</summary>
/// <param name="Text">It in a line, for people and for grep; may hold text from outside.</param>
/// <param name="IsFault">Whether something went wrong.</param>
internal sealed record ServeEvent(string Text, bool IsFault = false);
