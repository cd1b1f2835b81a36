using Enrichment.Embedded.Sentiment.Learned;

namespace Enrichment.Embedded.Sentiment;

/// <summary>
/// Features of a name in a sentence: the polar words at each position, and properties of the sentence and name. Their weights are learned.
/// </summary>
internal static class TargetRules
{
    /// <summary>The number of rules, including those of a sentence.</summary>
    public const int Count = PolarityRules + (PolarityPositions.Count * 3);

    // The rule numbers continue after those of a sentence.
    private const int Bias = SentenceRules.Count;
    private const int Quotation = Bias + 1;
    private const int Names = Quotation + 2;
    private const int Length = Names + 6;
    private const int Quoted = Length + 7;
    private const int First = Quoted + 2;
    private const int NameLength = First + 2;
    private const int PolarityRules = NameLength + 5;

    private const float ShapeValue = 0.5f;
    private const int Near = 4;

    /// <summary>
    /// Replaces <paramref name="values"/> with the features of the name from token <paramref name="start"/> up to <paramref name="end"/>.
    /// </summary>
    public static void Write(SentenceReading sentence, int start, int end, List<RuleFeature> values)
    {
        values.Clear();
        values.Add(new RuleFeature(Bias, 1));
        WriteShape(sentence, start, end, values);
        WritePolarity(sentence, start, end, values);
    }

    private static void WriteShape(SentenceReading sentence, int start, int end, List<RuleFeature> values)
    {
        values.Add(new RuleFeature(Quotation + (sentence.HasQuotation ? 1 : 0), ShapeValue));
        values.Add(new RuleFeature(Names + Math.Min(sentence.Names, 5), ShapeValue));
        values.Add(new RuleFeature(Length + Math.Min(sentence.Tokens.Count / 8, 6), ShapeValue));
        values.Add(new RuleFeature(Quoted + (sentence.Words[start].IsQuoted ? 1 : 0), ShapeValue));
        values.Add(new RuleFeature(First + (start <= 1 ? 1 : 0), ShapeValue));
        values.Add(new RuleFeature(NameLength + Math.Min(end - start, 4), ShapeValue));
    }

    private static void WritePolarity(SentenceReading sentence, int start, int end, List<RuleFeature> values)
    {
        Span<double> sums = stackalloc double[PolarityPositions.Count * 2];
        foreach (var word in sentence.PolarWords)
        {
            if (word.Token >= start && word.Token < end) continue;
            var places = PolarityPositions.Find(word, sentence.Words[start].Clause, start, end, Near);
            for (var place = 0; place < PolarityPositions.Count; place++)
            {
                if ((places >> place & 1) != 0) sums[(place * 2) + (word.Value > 0 ? 0 : 1)] += Math.Abs(word.Value);
            }
        }

        for (var place = 0; place < PolarityPositions.Count; place++)
        {
            var (positive, negative) = (sums[place * 2], sums[(place * 2) + 1]);
            if (positive + negative == 0) continue;
            var sum = positive - negative;
            values.Add(new RuleFeature(PolarityRules + (place * 3), (float)(positive / (positive + 3))));
            values.Add(new RuleFeature(PolarityRules + (place * 3) + 1, (float)(negative / (negative + 3))));
            values.Add(new RuleFeature(PolarityRules + (place * 3) + 2, (float)(sum / Math.Sqrt((sum * sum) + 10))));
        }
    }
}
