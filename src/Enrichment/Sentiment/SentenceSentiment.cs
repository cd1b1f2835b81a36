namespace Enrichment.Sentiment;

/// <summary>How one sentence leans.</summary>
/// <param name="Sentence">Index of the sentence in the article.</param>
/// <param name="Label">Which way.</param>
/// <param name="Score">-1 (negative) to 1 (positive), rounded to four decimals.</param>
/// <param name="Confidence">How sure.</param>
public sealed record SentenceSentiment(int Sentence, SentimentLabel Label, double Score, SentimentConfidence Confidence)
{
    /// <summary>The words that decided, in text order; null where the sentence is neutral or the provider does not say.</summary>
    public IReadOnlyList<SentimentWord>? Words { get; init; }
}
