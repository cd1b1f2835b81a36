using Enrichment.Analysis;

namespace Enrichment.Sentiment;

/// <summary>What a provider makes of one article.</summary>
/// <param name="Sentiment">How it leans.</param>
/// <param name="Warnings">What the provider could not do.</param>
public sealed record SentimentAnalysis(ArticleSentiment Sentiment, IReadOnlyList<Warning> Warnings)
{
    /// <summary>What a language service did for it; empty where none was asked.</summary>
    public IReadOnlyList<ServiceAnalysis> Analyses { get; init; } = [];
}
