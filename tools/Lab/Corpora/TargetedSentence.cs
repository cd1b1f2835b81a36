using Enrichment.Sentiment;

namespace Enrichment.Lab.Corpora;

/// <summary>A news sentence and its sentiment towards one target.</summary>
/// <param name="Article">The article it is from.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Offset">Start of the name or pronoun.</param>
/// <param name="Length">Its length.</param>
/// <param name="Label">The sentiment towards the target.</param>
internal sealed record TargetedSentence(string Article, string Text, int Offset, int Length, SentimentLabel Label);
