namespace Enrichment.Pipeline;

/// <summary>What every document of every release has in common.</summary>
/// <param name="Pipeline">What made it, or null where it does not say.</param>
internal sealed record AnyDocument(PipelineInfo? Pipeline);
