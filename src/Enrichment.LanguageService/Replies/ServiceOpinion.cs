using Enrichment.Text;

namespace Enrichment.LanguageService.Replies;

/// <summary>An opinion about a target in a sentence.</summary>
/// <param name="Offset">Start of the target in the document, in UTF-16 code units.</param>
/// <param name="Length">Length of the target, in UTF-16 code units.</param>
/// <param name="Positive">The confidence that the opinion is positive, 0 to 1.</param>
/// <param name="Negative">The confidence that the opinion is negative, 0 to 1.</param>
public sealed record ServiceOpinion(int Offset, int Length, double Positive, double Negative) : ISpan;
