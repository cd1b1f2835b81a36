namespace Enrichment.Claims;

/// <summary>The flags of one sentence.</summary>
/// <param name="Sentence">Index of the sentence in the article.</param>
/// <param name="Attributed">Whether the article attributes it, or part of it, to a source.</param>
/// <param name="CheckWorthiness">Its check-worthiness.</param>
public sealed record SentenceFlags(int Sentence, bool Attributed, CheckWorthiness CheckWorthiness);
