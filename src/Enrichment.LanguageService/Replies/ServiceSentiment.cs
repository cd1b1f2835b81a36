using Enrichment.Sentiment;

namespace Enrichment.LanguageService.Replies;

/// <summary>Which way a document leans, in a service's view.</summary>
/// <param name="Label">Which way.</param>
/// <param name="Confidence">How sure the service is of each class.</param>
/// <param name="Sentences">The sentences as the service cuts them, in order.</param>
public sealed record ServiceSentiment(SentimentLabel Label, SentimentConfidence Confidence, IReadOnlyList<ServiceSentence> Sentences);
