namespace Enrichment.Pipeline.Ports;

/// <summary>What the pipeline keeps of an article besides the article.</summary>
public enum DocumentKind
{
    /// <summary>The enriched article, in the container <c>enriched</c>.</summary>
    Result,

    /// <summary>The record of why it could not be enriched, in the container <c>failed</c>.</summary>
    Failure,

    /// <summary>What a stage left for the next one, in the container <c>work</c>; of no use once the article is done.</summary>
    Work,
}
