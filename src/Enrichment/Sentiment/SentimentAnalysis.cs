using Enrichment.Analysis;

namespace Enrichment.Sentiment;

/// <summary>The result of a sentiment analysis of one article.</summary>
/// <param name="Sentiment">The sentiment.</param>
/// <param name="Warnings">The parts of the article that the provider could not analyze.</param>
public sealed record SentimentAnalysis(ArticleSentiment Sentiment, IReadOnlyList<Warning> Warnings)
{
    /// <summary>The analyses by a language service, empty if the provider uses none.</summary>
    public IReadOnlyList<ServiceAnalysis> Analyses { get; init; } = [];
}
