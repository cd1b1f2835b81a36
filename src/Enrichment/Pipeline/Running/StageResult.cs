namespace Enrichment.Pipeline.Running;

/// <summary>How a stage ended for one article.</summary>
public enum StageResult
{
    /// <summary>Its document is stored and the next stage has its message.</summary>
    Sent,

    /// <summary>The result is stored.</summary>
    Published,

    /// <summary>Nothing to do: the result of this very content is there already.</summary>
    Skipped,

    /// <summary>Nothing to do: the article has changed or gone since, and its newer version makes its own way.</summary>
    Superseded,

    /// <summary>A failure record is stored.</summary>
    Failed,
}
