using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>A dispute as words of a text.</summary>
/// <param name="Answer">Words of the cue or content of the denial, or of the claim that contradicts the other one.</param>
/// <param name="Claim">Words of the cue or content of the other claim.</param>
internal sealed record MarkedDispute(TextSpan Answer, TextSpan Claim);
