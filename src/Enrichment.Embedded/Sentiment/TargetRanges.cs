using Enrichment.Embedded.Sentiment.Learned;

namespace Enrichment.Embedded.Sentiment;

/// <summary>The ranges of words around a name, by side, distance and clause.</summary>
internal static class TargetRanges
{
    /// <summary>The number of ranges of words.</summary>
    public const int WordRanges = 8;

    /// <summary>The number of ranges of pairs.</summary>
    public const int PhraseRanges = 4;

    // More distant words do not concern the name. The limit also bounds the cost of a hostile sentence.
    private const int Window = 30;
    private const int Near = 4;
    private const int PhraseWindow = 8;

    /// <summary>
    /// Writes the ranges of words around the name from token <paramref name="start"/> up to <paramref name="end"/> into
    /// <paramref name="ranges"/>.
    /// </summary>
    public static void Write(SentenceReading sentence, int start, int end, Span<WordRange> ranges)
    {
        var count = sentence.Tokens.Count;
        var (from, to) = (Math.Max(start - Window, 0), Math.Min(end + Window, count));
        var clause = sentence.Words[start].Clause;
        var (clauseFrom, clauseTo) = (start, end);
        while (clauseFrom > from && sentence.Words[clauseFrom - 1].Clause == clause) clauseFrom--;
        while (clauseTo < to && sentence.Words[clauseTo].Clause == clause) clauseTo++;
        ranges[0] = new WordRange(WordPosition.Before, from, start);
        ranges[1] = new WordRange(WordPosition.After, end, to);
        ranges[2] = new WordRange(WordPosition.ClauseBefore, clauseFrom, start);
        ranges[3] = new WordRange(WordPosition.ClauseAfter, end, clauseTo);
        ranges[4] = new WordRange(WordPosition.NearBefore, Math.Max(start - Near, 0), start);
        ranges[5] = new WordRange(WordPosition.NearAfter, end, Math.Min(end + Near, count));
        ranges[6] = new WordRange(WordPosition.JustBefore, Math.Max(start - 1, 0), start);
        ranges[7] = new WordRange(WordPosition.JustAfter, end, Math.Min(end + 1, count));
    }

    /// <summary>
    /// Writes the ranges of word pairs around the name from token <paramref name="start"/> up to <paramref name="end"/> into
    /// <paramref name="ranges"/>.
    /// </summary>
    public static void Write(SentenceReading sentence, int start, int end, Span<PhraseRange> ranges)
    {
        var count = sentence.Tokens.Count;
        ranges[0] = new PhraseRange(PhrasePosition.Before, Math.Max(start - PhraseWindow, 0), start);
        ranges[1] = new PhraseRange(PhrasePosition.After, Math.Min(end + 1, count), Math.Min(end + PhraseWindow, count));
        ranges[2] = new PhraseRange(PhrasePosition.JustBefore, Math.Max(start - 1, 0), start);
        ranges[3] = new PhraseRange(PhrasePosition.JustAfter, Math.Min(end + 1, count), Math.Min(end + 2, count));
    }

    /// <summary>The pronoun or common noun that is the target; null for a name or several words.</summary>
    public static SentenceWord? FindTargetWord(SentenceReading sentence, int start, int end) =>
        end - start == 1 && !sentence.Words[start].IsName ? sentence.Words[start] : null;
}
