namespace Enrichment.Embedded.Network;

/// <summary>The network's reading of an article.</summary>
/// <param name="Sentences">One for each sentence of the article; null for a sentence that was not analyzed.</param>
/// <param name="Names">The scores of names of these sentences; null where the sentence is.</param>
internal sealed record NetworkAnalysis(IReadOnlyList<AnalyzedSentence?> Sentences, IReadOnlyList<NameScores?> Names);
