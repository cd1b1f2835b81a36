namespace Enrichment.Sentiment;

/// <summary>The sentiment of an article towards one entity.</summary>
/// <param name="Entity">The id of the entity.</param>
/// <param name="Label">The polarity.</param>
/// <param name="Score">-1 (negative) to 1 (positive), rounded to two decimals.</param>
/// <param name="Mentions">The number of mentions of the entity that were analyzed, 1 or more.</param>
public sealed record TargetSentiment(string Entity, SentimentLabel Label, double Score, int Mentions)
{
    /// <summary>The confidence in each class, or null if the provider gives none.</summary>
    public SentimentConfidence? Confidence { get; init; }
}
