using Enrichment.Embedded.Sentiment.Learned;

namespace Enrichment.Embedded.Sentiment;

/// <summary>The pairs of words in a sentence that end in tokens from <paramref name="From"/> up to <paramref name="To"/>, seen from a name.</summary>
/// <param name="Place">Where they stand.</param>
/// <param name="From">The first token.</param>
/// <param name="To">The token behind the last.</param>
internal readonly record struct PhraseRange(PhrasePlace Place, int From, int To);
