using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Contents;

/// <summary>
/// Finds quotations by their marks: before the reporting words (""It is over," Smith said"), after them ("Smith said: "It is over.""), or
/// on both sides.
/// </summary>
internal static class QuotedContent
{
    // In words between the verb and the question.
    private const int LongestQuestion = 8;

    /// <summary>The quotation next to the reporting words; null if there is none.</summary>
    /// <param name="sentence">The sentence with the reporting words.</param>
    /// <param name="verb">The reporting verb.</param>
    /// <param name="first">The first of the reporting words: cue or source.</param>
    /// <param name="end">After the last of the reporting words.</param>
    public static SaidContent? Find(PassageTree sentence, int verb, int first, int end)
    {
        var passage = sentence.Passage;
        var before = FindBefore(passage, first);
        var after = FindAfter(sentence, verb, end);
        if (after is not null && before is not null && IsAsked(sentence, before)) before = null;
        if (before is not null && after is not null)
            return new SaidContent(before.First, FindLast(passage, after) + 1, Complement.Quote)
            {
                Interruption = (before.Last + 1, after.First),
            };
        if (before is not null) return new SaidContent(FindStart(passage, before), before.Last + 1, Complement.Quote);
        return after is null ? null : new SaidContent(after.First, FindLast(passage, after) + 1, Complement.Quote);
    }

    private static QuotedSpan? FindBefore(Passage passage, int first)
    {
        if (first < 1) return null;
        var at = first - 1;
        if (passage.QuoteAt(at) is null && passage[at] is "," or "—" or "–" or "-") at--;
        if (passage.QuoteAt(at) is not { } quote || quote.Last != at || IsPartOfPhrase(passage, quote)) return null;
        return at < first - 1 || EndsInMark(passage, quote) ? quote : null;
    }

    // "Asked "Is it over?" Smith replied, "It is."": the first quotation is the question.
    private static bool IsAsked(PassageTree sentence, QuotedSpan quote)
    {
        var passage = sentence.Passage;
        for (var at = quote.First - 1; at >= 0 && quote.First - at < LongestQuestion && passage.TreeAt(at) == sentence.Tree; at--)
        {
            if (passage.QuoteAt(at) is not null) return false;
            if (passage.CueVerbAt(at)?.Verb is { } verb) return verb.Takes(Complement.Quote) && verb.Stance == Stance.Questions;
        }

        return false;
    }

    // "On the show "Today," Smith said": the quotation is a name.
    private static bool IsPartOfPhrase(Passage passage, QuotedSpan quote) =>
        passage.IsCapitalized(quote.First + 1) && GetLength(quote) < 6
            && (passage.Is(quote.First - 1, WordClass.Preposition) || passage.IsKind(quote.First - 1, TokenKind.Suffix));

    // Only words of the reporting clause may be between the cue and the quotation, and a comma or colon, or the quotation is a sentence.
    private static QuotedSpan? FindAfter(PassageTree sentence, int verb, int end)
    {
        var passage = sentence.Passage;
        for (var at = end; at < passage.Count; at++)
        {
            if (passage.QuoteAt(at) is { } quote)
            {
                if (quote.First != at) return null;
                if (passage[at - 1] is "," or ":" or "—" or "–" or ".") return quote;
                if (!passage.IsTitle(quote))
                    return passage.IsCapitalized(quote.First + 1) && EndsInMark(passage, quote) && GetLength(quote) > 3 ? quote : null;
                at = quote.Last;
                continue;
            }

            if (passage.IsEnd(at) && !(at == end && IsFollowed(passage, at))) return null;
            if (passage.IsWord(at) && !IsInClause(sentence, verb, at)) return null;
        }

        return null;
    }

    private static bool IsInClause(PassageTree sentence, int verb, int at)
    {
        var clause = sentence.FindClauseAt(at);
        return clause == verb || clause < 0 || clause == sentence.Tree.FindClause(verb);
    }

    // ""I am here," Smith said. "I stay.""
    private static bool IsFollowed(Passage passage, int at) =>
        passage[at] == "." && passage.QuoteAt(at + 1) is { } next && next.First == at + 1;

    private static int GetLength(QuotedSpan quote) => quote.Last - quote.First - 1;

    private static bool EndsInMark(Passage passage, QuotedSpan quote) =>
        passage[quote.Last - 1] is "." or "," or "!" or "?" or "—" or "–";

    // "A," he said. "B." "C.": the quotations that follow without a word between.
    private static int FindLast(Passage passage, QuotedSpan quote)
    {
        var last = quote.Last;
        while (passage.QuoteAt(last + 1) is { } next && next.First == last + 1) last = next.Last;
        return last;
    }

    private static int FindStart(Passage passage, QuotedSpan quote)
    {
        var first = quote.First;
        while (passage.QuoteAt(first - 1) is { } before && before.Last == first - 1) first = before.First;
        return first;
    }
}
