namespace Enrichment.Lab.Training;

/// <summary>Something that is so of a sentence or of a name in it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Place">Where that stands; 0 for a rule.</param>
/// <param name="Key">The hash of the word or phrase; the number of the rule.</param>
/// <param name="Stem">The hash of the word's stem; 0 where it has none.</param>
/// <param name="Value">How much of it there is.</param>
internal readonly record struct SentimentFeature(SentimentFeatureKind Kind, int Place, uint Key, uint Stem, float Value);
