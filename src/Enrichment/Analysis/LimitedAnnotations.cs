namespace Enrichment.Analysis;

/// <summary>The annotations of one kind within the limit of their article.</summary>
/// <param name="Kept">The annotations that are kept, in order.</param>
/// <param name="Warnings">The warning about the others, or empty if there are none.</param>
public sealed record LimitedAnnotations<T>(IReadOnlyList<T> Kept, IReadOnlyList<Warning> Warnings);
