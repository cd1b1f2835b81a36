using Enrichment.Text;

namespace Enrichment.LanguageService.Replies;

/// <summary>An opinion on something a sentence names.</summary>
/// <param name="Offset">Where what it is on starts in the document, in UTF-16 code units.</param>
/// <param name="Length">Its length, in UTF-16 code units.</param>
/// <param name="Positive">How sure the service is that it is favourable, 0 to 1.</param>
/// <param name="Negative">How sure the service is that it is unfavourable, 0 to 1.</param>
public sealed record ServiceOpinion(int Offset, int Length, double Positive, double Negative) : ISpan;
