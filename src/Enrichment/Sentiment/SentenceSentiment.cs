namespace Enrichment.Sentiment;

/// <summary>The sentiment of one sentence.</summary>
/// <param name="Sentence">Index of the sentence in the article.</param>
/// <param name="Label">The polarity.</param>
/// <param name="Score">-1 (negative) to 1 (positive), rounded to four decimals.</param>
/// <param name="Confidence">The confidence in each class.</param>
public sealed record SentenceSentiment(int Sentence, SentimentLabel Label, double Score, SentimentConfidence Confidence)
{
    /// <summary>The words that decided the polarity, in text order. Null if it is neutral or the provider gives no words.</summary>
    public IReadOnlyList<SentimentWord>? Words { get; init; }
}
