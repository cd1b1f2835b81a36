namespace Enrichment.Cli.Serve;

/// <summary>An event of a server.</summary>
/// <param name="Text">The event as one line; can contain untrusted text.</param>
/// <param name="IsError">Whether the event is an error.</param>
internal sealed record ServeEvent(string Text, bool IsError = false);
