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
            Insert(reasons, (name, Math.Abs(share)));
        }

        return new CheckWorthiness(Math.Round(1 / (1 + Math.Exp(-sum)), 4), reasons.ConvertAll(reason => reason.Name));
    }

    // The most important ones first, equally important ones in their order.
    private static void Insert(List<(string Name, double Weight)> reasons, (string Name, double Weight) reason)
    {
        var at = reasons.Count;
        while (at > 0 && reasons[at - 1].Weight < reason.Weight) at--;
        reasons.Insert(at, reason);
    }
}
