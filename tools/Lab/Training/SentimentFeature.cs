namespace Enrichment.Lab.Training;

/// <summary>A feature of a sentence or of a name in it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Place">Its position; 0 for a rule.</param>
/// <param name="Key">The hash of the word or phrase; the number of the rule.</param>
/// <param name="Stem">The hash of the word's stem; 0 if it has none.</param>
/// <param name="Value">How much of it there is.</param>
internal readonly record struct SentimentFeature(SentimentFeatureKind Kind, int Place, uint Key, uint Stem, float Value);
