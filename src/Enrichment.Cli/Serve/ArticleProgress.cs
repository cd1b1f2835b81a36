using Enrichment.Analysis;
using Enrichment.Articles;

namespace Enrichment.Cli.Serve;

/// <summary>What has happened to an article.</summary>
/// <param name="Name">The article's name.</param>
/// <param name="State">The state that the article is in now.</param>
/// <param name="Stage">The stage that it waits for or that failed; null if there is none.</param>
internal sealed record ArticleProgress(string Name, ProgressState State, Stage? Stage = null)
{
    /// <summary>Why the article failed, or is tried again; null if it does not. It can contain untrusted text.</summary>
    public string? Problem { get; init; }

    /// <summary>The error code of a failed article; otherwise null.</summary>
    public ErrorCode? Code { get; init; }
}
