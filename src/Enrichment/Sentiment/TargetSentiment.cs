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

    /// <summary>
    /// The sentiment in the article's own voice; null if all mentions are in what sources say, or if the provider does not tell.
    /// </summary>
    public VoiceSentiment? Author { get; init; }

    /// <summary>
    /// The sentiment in the voice of each source that names the entity in a claim, in the order of the first mention; null if the provider
    /// does not tell. Sources without an entity are one voice.
    /// </summary>
    public IReadOnlyList<VoiceSentiment>? By { get; init; }

    /// <summary>
    /// The sentiment at each mention, in text order; null if the provider does not tell. It is in stage documents only: the last stage
    /// replaces it with <see cref="Author"/> and <see cref="By"/>. It is not part of the output's JSON Schema.
    /// </summary>
    public IReadOnlyList<MentionTone>? Tones { get; init; }
}
