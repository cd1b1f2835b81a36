namespace Enrichment.Lab.Corpora;

/// <summary>A sentence of the project's own, with the sentiment toward the names in it.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Names">Its names, in order.</param>
internal sealed record MarkedSentence(string Text, IReadOnlyList<MarkedName> Names);
