using Enrichment.Sentiment;

namespace Enrichment.LanguageService.Replies;

/// <summary>The sentiment of a document.</summary>
/// <param name="Label">The label.</param>
/// <param name="Confidence">The confidences of the labels.</param>
/// <param name="Sentences">The sentences as the service splits the text, in order.</param>
public sealed record ServiceSentiment(SentimentLabel Label, SentimentConfidence Confidence, IReadOnlyList<ServiceSentence> Sentences);
