namespace Enrichment.Embedded.Sentiment;

/// <summary>The score of a sentence.</summary>
/// <param name="Value">-1 to 1.</param>
/// <param name="OwnValue">The same with quoted words at half weight, because they are not the article's own opinion.</param>
/// <param name="Deviation">The standard deviation of ratings from this score.</param>
internal readonly record struct SentenceScore(double Value, double OwnValue, double Deviation);
