namespace Enrichment.Pipeline;

/// <summary>The properties that documents of every version have.</summary>
/// <param name="Pipeline">The pipeline that created the document, or null if the document does not contain it.</param>
internal sealed record DocumentHeader(PipelineInfo? Pipeline);
