namespace Enrichment.Analysis;

/// <summary>An analysis of an article by a language service, and its billed size.</summary>
/// <param name="Feature">The feature of the service.</param>
/// <param name="ModelVersions">The models that were used, in order of their names, usually one.</param>
/// <param name="TextRecords">The number of text records, 1 or more: up to 1,000 characters each, counted per document.</param>
public sealed record ServiceAnalysis(ServiceFeature Feature, IReadOnlyList<string> ModelVersions, int TextRecords);
