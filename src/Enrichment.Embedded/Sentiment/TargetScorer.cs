using Enrichment.Entities;

namespace Enrichment.Embedded.Sentiment;

/// <summary>Tells what a sentence says of somebody it names: the leaning words around the name, the nearer the more.</summary>
internal static class TargetScorer
{
    // Words farther off than this say nothing of the name; it also bounds the work on one hostile sentence.
    private const int Window = 40;

    private const double HalfDistance = 10;
    private const double ClauseFactor = 0.7;
    private const double SubjectFactor = 0.6;

    /// <summary>What <paramref name="sentence"/> says of <paramref name="mention"/>, -1 to 1; null where no leaning word stands near it.</summary>
    public static double? Score(PolarSentence sentence, Mention mention)
    {
        var start = FirstTokenAt(sentence, mention.Offset);
        var end = FirstTokenAt(sentence, mention.Offset + mention.Length);
        if (start == sentence.Tokens.Count) return null;
        var (sum, count) = (0.0, 0);
        for (var i = FirstWordFrom(sentence, start - Window); i < sentence.Words.Count && sentence.Words[i].Token < end + Window; i++, count++)
            sum += sentence.Words[i].Value * Nearness(sentence, sentence.Words[i], start, end);
        return count == 0 ? null : PolarSentence.Squash(sum * sentence.Emphasis);
    }

    private static double Nearness(PolarSentence sentence, PolarWord word, int start, int end)
    {
        var distance = word.Token < start ? start - word.Token : Math.Max(0, word.Token - end + 1);
        var clauses = Math.Min(3, Math.Abs(word.Clause - sentence.Clauses[start]));
        return Math.Pow(ClauseFactor, clauses) * Direction(word, start, clauses) / (1 + (distance / HalfDistance));
    }

    // Who criticises is not criticised: before the verb stands its subject, in the passive its object.
    private static double Direction(PolarWord word, int start, int clauses)
    {
        if (!word.IsDirected || clauses > 0) return 1;
        var isSubject = word.IsPassive ? start > word.Token : start < word.Token;
        return isSubject ? SubjectFactor : 1;
    }

    private static int FirstTokenAt(PolarSentence sentence, int offset)
    {
        var (low, high) = (0, sentence.Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentence.Tokens[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int FirstWordFrom(PolarSentence sentence, int token)
    {
        var (low, high) = (0, sentence.Words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentence.Words[middle].Token < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
