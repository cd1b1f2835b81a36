namespace Enrichment.Sentiment;

/// <summary>How an article leans: as a whole, sentence by sentence, and towards the entities it names.</summary>
/// <param name="Label">Which way.</param>
/// <param name="Score">-1 (negative) to 1 (positive), rounded to four decimals.</param>
/// <param name="Confidence">How sure.</param>
/// <param name="Sentences">The analysed sentences, in order; those in a language the provider does not know are missing.</param>
/// <param name="Targets">How it speaks of the entities it names, in order of their ids; addresses, dates and numbers are missing.</param>
public sealed record ArticleSentiment(
    SentimentLabel Label,
    double Score,
    SentimentConfidence Confidence,
    IReadOnlyList<SentenceSentiment> Sentences,
    IReadOnlyList<TargetSentiment> Targets);
