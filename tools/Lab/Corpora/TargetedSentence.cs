using Enrichment.Sentiment;

namespace Enrichment.Lab.Corpora;

/// <summary>A sentence of the news and how it speaks of one it names.</summary>
/// <param name="Article">The article it is from.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Offset">Start of the name or pronoun.</param>
/// <param name="Length">Its length.</param>
/// <param name="Label">How the sentence speaks of it.</param>
internal sealed record TargetedSentence(string Article, string Text, int Offset, int Length, SentimentLabel Label);
