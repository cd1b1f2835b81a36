namespace Enrichment.Pipeline.Ports;

/// <summary>The kinds of documents that the pipeline stores for an article.</summary>
public enum DocumentKind
{
    /// <summary>The enriched article, in the container <c>enriched</c>.</summary>
    Result,

    /// <summary>The failure record, in the container <c>failed</c>.</summary>
    Failure,

    /// <summary>The input for the next stage, in the container <c>work</c>. It can be deleted when the article is done.</summary>
    Work,
}
