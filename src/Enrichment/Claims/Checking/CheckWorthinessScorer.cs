using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Checking;

/// <summary>Scores how much it would be worth to check a sentence: a logistic of <see cref="CheckWorthinessWeights"/>.</summary>
internal static class CheckWorthinessScorer
{
    /// <summary>The score of the sentence of <paramref name="words"/> and what made it, the weightiest first.</summary>
    public static CheckWorthiness Score(string text, ReadOnlySpan<PassageWord> words, NameIndex names)
    {
        var (once, twice) = SentenceFeatures.Of(text, words, names);
        var sum = CheckWorthinessWeights.Bias;
        var reasons = new List<(string Name, double Weight)>();
        foreach (var (name, feature, weight, again) in CheckWorthinessWeights.All)
        {
            if ((once & feature) == 0) continue;
            var share = (twice & feature) == 0 ? weight : weight + again;
            sum += share;
            reasons.Add((name, Math.Abs(share)));
        }

        return new CheckWorthiness(Math.Round(1 / (1 + Math.Exp(-sum)), 4), [.. reasons.OrderByDescending(reason => reason.Weight).Select(reason => reason.Name)]);
    }
}
