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
        var all = CheckWorthinessWeights.All.AsSpan();
        Span<(int Feature, double Weight)> reasons = stackalloc (int, double)[all.Length];
        var count = 0;
        for (var at = 0; at < all.Length; at++)
        {
            ref readonly var weight = ref all[at];
            if ((once & weight.Feature) == 0) continue;
            var share = (twice & weight.Feature) == 0 ? weight.Weight : weight.Weight + weight.Again;
            sum += share;
            Insert(reasons[..++count], (at, Math.Abs(share)));
        }

        var found = new string[count];
        for (var at = 0; at < count; at++) found[at] = all[reasons[at].Feature].Name;
        return new CheckWorthiness(Math.Round(1 / (1 + Math.Exp(-sum)), 4), found);
    }

    // The last place is free. The most important ones come first, equally important ones in their order.
    private static void Insert(Span<(int Feature, double Weight)> reasons, (int Feature, double Weight) reason)
    {
        var at = reasons.Length - 1;
        for (; at > 0 && reasons[at - 1].Weight < reason.Weight; at--) reasons[at] = reasons[at - 1];
        reasons[at] = reason;
    }
}
