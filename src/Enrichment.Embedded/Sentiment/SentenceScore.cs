namespace Enrichment.Embedded.Sentiment;

/// <summary>How a sentence leans.</summary>
/// <param name="Value">-1 to 1.</param>
/// <param name="OwnValue">The same with what stands in quotation marks counted half: somebody else's opinion, which the article reports.</param>
/// <param name="Deviation">How far off it is on an average.</param>
internal readonly record struct SentenceScore(double Value, double OwnValue, double Deviation);
