using Enrichment.Embedded.Sentiment.Learned;

namespace Enrichment.Embedded.Sentiment;

/// <summary>What rules make of the words that lean in a sentence, for how it leans as a whole. What each counts is learned.</summary>
internal static class SentenceRules
{
    /// <summary>How many there are.</summary>
    public const int Count = 6;

    private const float Scale = 2;

    /// <summary>Writes them into <paramref name="values"/>, anew.</summary>
    public static void Write(SentenceReading sentence, List<RuleValue> values)
    {
        values.Clear();
        values.Add(new RuleValue(0, 1));
        var (positive, negative) = (0.0, 0.0);
        foreach (var word in sentence.Leaning)
        {
            positive += Math.Max(word.Value, 0) * sentence.Emphasis;
            negative += Math.Max(-word.Value, 0) * sentence.Emphasis;
        }

        var sum = positive - negative;
        foreach (var word in sentence.Leaning)
        {
            // Each word has its part of what all of them come to.
            var (value, part) = (word.Value * sentence.Emphasis, Math.Abs(word.Value) * sentence.Emphasis / (positive + negative));
            values.Add(new RuleValue(1, (float)(Scale * value / Math.Sqrt((sum * sum) + 15)), word.Token));
            values.Add(new RuleValue(2, (float)(Scale * Math.Clamp(sum / 10, -2, 2) * part), word.Token));
            values.Add(new RuleValue(3, (float)(Scale * Math.Max(value, 0) / (positive + 4)), word.Token));
            values.Add(new RuleValue(4, (float)(Scale * Math.Max(-value, 0) / (negative + 4)), word.Token));
            values.Add(new RuleValue(5, (float)(Scale * value * sentence.Share / 2), word.Token));
        }
    }
}
