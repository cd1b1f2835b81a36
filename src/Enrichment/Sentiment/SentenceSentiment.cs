namespace Enrichment.Sentiment;

/// <summary>The sentiment of one sentence.</summary>
/// <param name="Sentence">Index of the sentence in the article.</param>
/// <param name="Label">The polarity.</param>
/// <param name="Score">-1 (negative) to 1 (positive), rounded to two decimals.</param>
/// <param name="Confidence">The confidence in each class.</param>
public sealed record SentenceSentiment(int Sentence, SentimentLabel Label, double Score, SentimentConfidence Confidence);
