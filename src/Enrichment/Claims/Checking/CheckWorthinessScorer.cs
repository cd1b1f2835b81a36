using Enrichment.Claims.Reading;
using Enrichment.Claims.Sources;

namespace Enrichment.Claims.Checking;

/// <summary>Scores how much it would be worth to check a sentence: a logistic of <see cref="CheckWorthinessWeights"/>.</summary>
internal static class CheckWorthinessScorer
{
    /// <summary>The score of the sentence of <paramref name="words"/> and what made it.</summary>
    public static CheckWorthiness Score(string text, ReadOnlySpan<PassageWord> words, NameIndex names)
    {
        var features = SentenceFeatures.Of(text, words, names);
        var present = CheckWorthinessWeights.All.Where(feature => features.Contains(feature.Name)).ToList();
        var sum = CheckWorthinessWeights.Bias + present.Sum(feature => feature.Weight);
        return new CheckWorthiness(Math.Round(1 / (1 + Math.Exp(-sum)), 4), [.. present.OrderByDescending(feature => Math.Abs(feature.Weight)).Select(feature => feature.Name)]);
    }
}
