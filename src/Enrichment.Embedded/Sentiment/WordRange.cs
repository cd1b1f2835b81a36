using Enrichment.Embedded.Sentiment.Learned;

namespace Enrichment.Embedded.Sentiment;

/// <summary>The words of a sentence from token <paramref name="From"/> up to <paramref name="To"/>, seen from a name.</summary>
/// <param name="Place">Where they stand.</param>
/// <param name="From">The first token.</param>
/// <param name="To">The token behind the last.</param>
internal readonly record struct WordRange(WordPlace Place, int From, int To)
{
    /// <summary>What each of them counts: many words say less each.</summary>
    public float Share => 1 / MathF.Sqrt(Math.Max(To - From, 1));
}
