namespace Enrichment.Cli.Serve;

/// <summary>An event of a server.</summary>
/// <param name="Text">The event as one line; can contain untrusted text.</param>
/// <param name="IsError">Whether the event is an error.</param>
internal sealed record ServeEvent(string Text, bool IsError = false)
{
    /// <summary>What has happened to an article; null if the event is not about one.</summary>
    public ArticleProgress? Progress { get; init; }
}
