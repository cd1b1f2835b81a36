using Enrichment.Sentiment;
using Enrichment.Text;

namespace Enrichment.LanguageService.Replies;

/// <summary>A sentence as a service cuts it, and which way it leans.</summary>
/// <param name="Offset">Start in the document, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Label">Which way.</param>
/// <param name="Confidence">How sure the service is of each class.</param>
/// <param name="Opinions">What the sentence says of what.</param>
public sealed record ServiceSentence(
    int Offset, int Length, SentimentLabel Label, SentimentConfidence Confidence, IReadOnlyList<ServiceOpinion> Opinions) : ISpan;
