namespace Enrichment.Articles;

/// <summary>A permanent fault of one article: trying again changes nothing until the article changes.</summary>
/// <param name="code">What is wrong.</param>
/// <param name="message">What is wrong and what to do, in a sentence for the person who runs the pipeline.</param>
public sealed class ArticleException(ErrorCode code, string message) : Exception(message)
{
    /// <summary>What is wrong.</summary>
    public ErrorCode Code { get; } = code;
}
