using Enrichment.Embedded.Sentiment.Learned;

namespace Enrichment.Embedded.Sentiment;

/// <summary>
/// The pairs of words in a sentence that end in tokens from <paramref name="From"/> up to <paramref name="To"/>, relative to a name.
/// </summary>
/// <param name="Place">The position.</param>
/// <param name="From">The first token.</param>
/// <param name="To">The token after the last.</param>
internal readonly record struct PhraseRange(PhrasePosition Place, int From, int To);
