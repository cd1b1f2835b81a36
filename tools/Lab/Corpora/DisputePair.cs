namespace Enrichment.Lab.Corpora;

/// <summary>Two short articles that have a dispute across them, or none.</summary>
/// <param name="One">The text of the first one, and the day on which it was published.</param>
/// <param name="Other">Those of the second one.</param>
/// <param name="IsDisputed">Whether there is a dispute.</param>
internal sealed record DisputePair((string Text, DateOnly Day) One, (string Text, DateOnly Day) Other, bool IsDisputed);
