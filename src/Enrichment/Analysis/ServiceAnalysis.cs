namespace Enrichment.Analysis;

/// <summary>What a language service did for an article, and what it bills for that.</summary>
/// <param name="Feature">What it was asked for.</param>
/// <param name="ModelVersions">The models that answered, in order of their names; mostly one.</param>
/// <param name="TextRecords">How many text records it analysed: 1,000 characters or part of that, for every document.</param>
public sealed record ServiceAnalysis(ServiceFeature Feature, IReadOnlyList<string> ModelVersions, int TextRecords);
