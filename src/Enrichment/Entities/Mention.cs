using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>One place in the text where an entity is named.</summary>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Text">The text of the mention.</param>
/// <param name="Confidence">The confidence of the provider, 0 to 1.</param>
/// <param name="Sentence">Index of its sentence in the article.</param>
public sealed record Mention(int Offset, int Length, string Text, double Confidence, int Sentence) : ISpan;
