namespace Enrichment.Sentiment;

/// <summary>How the article speaks of one entity.</summary>
/// <param name="Entity">The entity's id.</param>
/// <param name="Label">Which way.</param>
/// <param name="Score">-1 (negative) to 1 (positive), rounded to four decimals.</param>
/// <param name="Mentions">How many of the entity's mentions it rests on; 1 or more.</param>
public sealed record TargetSentiment(string Entity, SentimentLabel Label, double Score, int Mentions)
{
    /// <summary>How sure; null where the provider does not say.</summary>
    public SentimentConfidence? Confidence { get; init; }
}
