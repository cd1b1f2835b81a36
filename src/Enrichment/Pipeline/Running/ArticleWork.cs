using Enrichment.Analysis;

namespace Enrichment.Pipeline.Running;

/// <summary>How far the work on a version of an article is.</summary>
/// <param name="Done">The last stage that is done.</param>
/// <param name="Length">The size of the work document in bytes.</param>
internal sealed record ArticleWork(Stage Done, long Length)
{
    /// <summary>The document; null if it was not read.</summary>
    public EnrichedArticle? Document { get; init; }

    /// <summary>The version of the stored document, needed to replace it; null if it was not read.</summary>
    public string? ETag { get; init; }
}
