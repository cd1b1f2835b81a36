using Enrichment.Embedded.Sentiment.Learned;

namespace Enrichment.Embedded.Sentiment;

/// <summary>What rules make of a name in a sentence: what leans in each place seen from it, and what kind of sentence and name they are. What each counts is learned.</summary>
internal static class TargetRules
{
    /// <summary>How many there are with those of a sentence.</summary>
    public const int Count = Leaning + (LeaningPlaces.Count * 3);

    // The numbers of the rules go on where those of a sentence end.
    private const int Bias = SentenceRules.Count;
    private const int Quotation = Bias + 1;
    private const int Names = Quotation + 2;
    private const int Length = Names + 6;
    private const int Quoted = Length + 7;
    private const int First = Quoted + 2;
    private const int NameLength = First + 2;
    private const int Leaning = NameLength + 5;

    private const float ShapeValue = 0.5f;
    private const int Near = 4;

    /// <summary>Writes what holds for the name from token <paramref name="start"/> up to <paramref name="end"/> into <paramref name="values"/>, anew.</summary>
    public static void Write(SentenceReading sentence, int start, int end, List<RuleValue> values)
    {
        values.Clear();
        values.Add(new RuleValue(Bias, 1));
        WriteShape(sentence, start, end, values);
        WriteLeaning(sentence, start, end, values);
    }

    private static void WriteShape(SentenceReading sentence, int start, int end, List<RuleValue> values)
    {
        values.Add(new RuleValue(Quotation + (sentence.HasQuotation ? 1 : 0), ShapeValue));
        values.Add(new RuleValue(Names + Math.Min(sentence.Names, 5), ShapeValue));
        values.Add(new RuleValue(Length + Math.Min(sentence.Tokens.Count / 8, 6), ShapeValue));
        values.Add(new RuleValue(Quoted + (sentence.Words[start].IsQuoted ? 1 : 0), ShapeValue));
        values.Add(new RuleValue(First + (start <= 1 ? 1 : 0), ShapeValue));
        values.Add(new RuleValue(NameLength + Math.Min(end - start, 4), ShapeValue));
    }

    private static void WriteLeaning(SentenceReading sentence, int start, int end, List<RuleValue> values)
    {
        Span<double> sums = stackalloc double[LeaningPlaces.Count * 2];
        foreach (var word in sentence.Leaning)
        {
            if (word.Token >= start && word.Token < end) continue;
            var places = LeaningPlaces.Of(word, sentence.Words[start].Clause, start, end, Near);
            for (var place = 0; place < LeaningPlaces.Count; place++)
            {
                if ((places >> place & 1) != 0) sums[(place * 2) + (word.Value > 0 ? 0 : 1)] += Math.Abs(word.Value);
            }
        }

        for (var place = 0; place < LeaningPlaces.Count; place++)
        {
            var (positive, negative) = (sums[place * 2], sums[(place * 2) + 1]);
            if (positive + negative == 0) continue;
            var sum = positive - negative;
            values.Add(new RuleValue(Leaning + (place * 3), (float)(positive / (positive + 3))));
            values.Add(new RuleValue(Leaning + (place * 3) + 1, (float)(negative / (negative + 3))));
            values.Add(new RuleValue(Leaning + (place * 3) + 2, (float)(sum / Math.Sqrt((sum * sum) + 10))));
        }
    }
}
