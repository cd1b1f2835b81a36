using Enrichment.Sentiment;

namespace Enrichment.Index.Results;

/// <summary>The sentiment towards an entity in the articles of one day.</summary>
/// <param name="Day">The day of publication, or null for articles without one.</param>
/// <param name="Label">The most frequent polarity of the mentions; neutral if two are equally frequent.</param>
/// <param name="Score">The mean over the mentions, from -1 (negative) to 1 (positive), rounded to two decimals.</param>
/// <param name="Articles">The number of articles.</param>
/// <param name="Mentions">The number of mentions that were analyzed.</param>
public sealed record EntitySentiment(DateOnly? Day, SentimentLabel Label, double Score, int Articles, int Mentions);
