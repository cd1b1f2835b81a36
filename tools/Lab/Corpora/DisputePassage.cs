namespace Enrichment.Lab.Corpora;

/// <summary>A short text with the disputes between its claims.</summary>
/// <param name="Text">The text; a blank line separates paragraphs.</param>
/// <param name="Expected">The disputes, each of which is to be found.</param>
/// <param name="Accepted">Disputes that may be found or not.</param>
internal sealed record DisputePassage(string Text, IReadOnlyList<MarkedDispute> Expected, IReadOnlyList<MarkedDispute> Accepted);
