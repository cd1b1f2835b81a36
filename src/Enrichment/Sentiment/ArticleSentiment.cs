namespace Enrichment.Sentiment;

/// <summary>The sentiment of an article, of its sentences and towards its entities.</summary>
/// <param name="Label">The polarity of the whole article.</param>
/// <param name="Score">-1 (negative) to 1 (positive), rounded to two decimals.</param>
/// <param name="Confidence">The confidence in each class.</param>
/// <param name="Sentences">The analyzed sentences, in order, without those in a language that the provider does not support.</param>
/// <param name="Targets">The sentiment towards each entity, in the order of the entities, without addresses, dates and numbers.</param>
public sealed record ArticleSentiment(
    SentimentLabel Label,
    double Score,
    SentimentConfidence Confidence,
    IReadOnlyList<SentenceSentiment> Sentences,
    IReadOnlyList<TargetSentiment> Targets);
