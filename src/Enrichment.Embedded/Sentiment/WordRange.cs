using Enrichment.Embedded.Sentiment.Learned;

namespace Enrichment.Embedded.Sentiment;

/// <summary>The words of a sentence from token <paramref name="From"/> up to <paramref name="To"/>, relative to a name.</summary>
/// <param name="Place">The position.</param>
/// <param name="From">The first token.</param>
/// <param name="To">The token after the last.</param>
internal readonly record struct WordRange(WordPosition Place, int From, int To)
{
    /// <summary>The weight of each word; it decreases with the number of words.</summary>
    public float Share => 1 / MathF.Sqrt(Math.Max(To - From, 1));
}
