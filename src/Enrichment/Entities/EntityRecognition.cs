using Enrichment.Pipeline;

namespace Enrichment.Entities;

/// <summary>What a provider found in one article.</summary>
/// <param name="Names">The names, in text order; they do not overlap.</param>
/// <param name="Warnings">What it could not do.</param>
public sealed record EntityRecognition(IReadOnlyList<RecognizedName> Names, IReadOnlyList<Warning> Warnings);
