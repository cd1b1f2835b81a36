using Enrichment.Embedded.Sentiment.Learned;

namespace Enrichment.Embedded.Sentiment;

/// <summary>The places around a name whose words are weighed: by side, nearness and clause.</summary>
internal static class TargetPlaces
{
    /// <summary>How many ranges of words there are.</summary>
    public const int WordRanges = 8;

    /// <summary>How many ranges of pairs there are.</summary>
    public const int PhraseRanges = 4;

    // Words farther off than this are the sentence's, not the name's; it also bounds the work on one hostile sentence.
    private const int Window = 30;
    private const int Near = 4;
    private const int PhraseWindow = 8;

    /// <summary>Writes the places of words around the name from token <paramref name="start"/> up to <paramref name="end"/> into <paramref name="ranges"/>.</summary>
    public static void Write(SentenceReading sentence, int start, int end, Span<WordRange> ranges)
    {
        var count = sentence.Tokens.Count;
        var (from, to) = (Math.Max(start - Window, 0), Math.Min(end + Window, count));
        var clause = sentence.Words[start].Clause;
        var (clauseFrom, clauseTo) = (start, end);
        while (clauseFrom > from && sentence.Words[clauseFrom - 1].Clause == clause) clauseFrom--;
        while (clauseTo < to && sentence.Words[clauseTo].Clause == clause) clauseTo++;
        ranges[0] = new WordRange(WordPlace.Before, from, start);
        ranges[1] = new WordRange(WordPlace.Behind, end, to);
        ranges[2] = new WordRange(WordPlace.ClauseBefore, clauseFrom, start);
        ranges[3] = new WordRange(WordPlace.ClauseBehind, end, clauseTo);
        ranges[4] = new WordRange(WordPlace.NearBefore, Math.Max(start - Near, 0), start);
        ranges[5] = new WordRange(WordPlace.NearBehind, end, Math.Min(end + Near, count));
        ranges[6] = new WordRange(WordPlace.JustBefore, Math.Max(start - 1, 0), start);
        ranges[7] = new WordRange(WordPlace.JustBehind, end, Math.Min(end + 1, count));
    }

    /// <summary>Writes the places of pairs around the name from token <paramref name="start"/> up to <paramref name="end"/> into <paramref name="ranges"/>.</summary>
    public static void Write(SentenceReading sentence, int start, int end, Span<PhraseRange> ranges)
    {
        var count = sentence.Tokens.Count;
        ranges[0] = new PhraseRange(PhrasePlace.Before, Math.Max(start - PhraseWindow, 0), start);
        ranges[1] = new PhraseRange(PhrasePlace.Behind, Math.Min(end + 1, count), Math.Min(end + PhraseWindow, count));
        ranges[2] = new PhraseRange(PhrasePlace.JustBefore, Math.Max(start - 1, 0), start);
        ranges[3] = new PhraseRange(PhrasePlace.JustBehind, Math.Min(end + 1, count), Math.Min(end + 2, count));
    }

    /// <summary>The pronoun or common noun that is spoken of; null where it is a name or longer than a word.</summary>
    public static SentenceWord? Itself(SentenceReading sentence, int start, int end) => end - start == 1 && !sentence.Words[start].IsName ? sentence.Words[start] : null;
}
