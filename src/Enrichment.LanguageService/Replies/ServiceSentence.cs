using Enrichment.Sentiment;
using Enrichment.Text;

namespace Enrichment.LanguageService.Replies;

/// <summary>A sentence as the service splits the text, with its sentiment.</summary>
/// <param name="Offset">Start in the document, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Label">The label.</param>
/// <param name="Confidence">The confidences of the labels.</param>
/// <param name="Opinions">The opinions in the sentence.</param>
public sealed record ServiceSentence(
    int Offset, int Length, SentimentLabel Label, SentimentConfidence Confidence, IReadOnlyList<ServiceOpinion> Opinions) : ISpan;
