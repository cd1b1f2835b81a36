namespace Enrichment.Articles;

/// <summary>A permanent error of one article. A retry fails again until the article changes.</summary>
/// <param name="code">The kind of error.</param>
/// <param name="message">A sentence that describes the error and what to do.</param>
public sealed class ArticleException(ErrorCode code, string message) : Exception(message)
{
    /// <summary>The kind of error.</summary>
    public ErrorCode Code { get; } = code;
}
