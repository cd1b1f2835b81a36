using Enrichment.Embedded.Sentiment.Learned;

namespace Enrichment.Embedded.Sentiment;

/// <summary>Features from the polar words of a sentence, for its score. Their weights are learned.</summary>
internal static class SentenceRules
{
    /// <summary>The number of rules.</summary>
    public const int Count = 6;

    private const float Scale = 2;

    /// <summary>Replaces <paramref name="values"/> with the features.</summary>
    public static void Write(SentenceReading sentence, List<RuleFeature> values)
    {
        values.Clear();
        values.Add(new RuleFeature(0, 1));
        var (positive, negative) = (0.0, 0.0);
        foreach (var word in sentence.PolarWords)
        {
            positive += Math.Max(word.Value, 0) * sentence.Emphasis;
            negative += Math.Max(-word.Value, 0) * sentence.Emphasis;
        }

        var sum = positive - negative;
        foreach (var word in sentence.PolarWords)
        {
            // Each word has its share of the sum.
            var (value, part) = (word.Value * sentence.Emphasis, Math.Abs(word.Value) * sentence.Emphasis / (positive + negative));
            values.Add(new RuleFeature(1, (float)(Scale * value / Math.Sqrt((sum * sum) + 15)), word.Token));
            values.Add(new RuleFeature(2, (float)(Scale * Math.Clamp(sum / 10, -2, 2) * part), word.Token));
            values.Add(new RuleFeature(3, (float)(Scale * Math.Max(value, 0) / (positive + 4)), word.Token));
            values.Add(new RuleFeature(4, (float)(Scale * Math.Max(-value, 0) / (negative + 4)), word.Token));
            values.Add(new RuleFeature(5, (float)(Scale * value * sentence.Share / 2), word.Token));
        }
    }
}
