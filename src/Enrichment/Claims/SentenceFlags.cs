namespace Enrichment.Claims;

/// <summary>What to know of one sentence before trusting it.</summary>
/// <param name="Sentence">Index of the sentence in the article.</param>
/// <param name="Attributed">Whether somebody other than the article is reported to say it, or part of it.</param>
/// <param name="CheckWorthiness">How much it would be worth to check it.</param>
public sealed record SentenceFlags(int Sentence, bool Attributed, CheckWorthiness CheckWorthiness);
