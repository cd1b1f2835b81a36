using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Scoring;

/// <summary>Scores the check-worthiness of a sentence: the logistic function of its <see cref="CheckWorthinessWeights"/>.</summary>
internal static class CheckWorthinessScorer
{
    /// <summary>The score of the sentence of <paramref name="words"/> and its reasons, the largest weight first.</summary>
    public static CheckWorthiness Score(string text, ReadOnlySpan<PassageWord> words, NameIndex names)
    {
        var (once, twice) = SentenceFeatures.Find(text, words, names);
        var sum = CheckWorthinessWeights.Bias;
        var reasons = new List<(string Name, double Weight)>();
        foreach (var (name, feature, weight, again) in CheckWorthinessWeights.All)
        {
            if ((once & feature) == 0) continue;
            var share = (twice & feature) == 0 ? weight : weight + again;
            sum += share;
            reasons.Add((name, Math.Abs(share)));
        }

        return new CheckWorthiness(
            Math.Round(1 / (1 + Math.Exp(-sum)), 4), [.. reasons.OrderByDescending(reason => reason.Weight).Select(reason => reason.Name)]);
    }
}
