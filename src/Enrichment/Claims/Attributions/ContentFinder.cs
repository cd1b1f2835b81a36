using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Claims.Sources;
using Enrichment.Text;

namespace Enrichment.Claims.Attributions;

/// <summary>Finds what is said, behind the cue or before its source.</summary>
internal static class ContentFinder
{
    // A sentence longer than this is no prose; the limit keeps hostile text cheap.
    private const int LongestContent = 150;
    private const int LongestBetween = 25;

    private static readonly WordSet NotSaid = WordSet.Of("so, no, yes, nothing, hello, goodbye, sorry, little, much, more, anything, something, prayers, grace, thanks, farewell, on, about, of, for");
    private static readonly WordSet PhraseEnds = WordSet.Of("saying, after, as, while, when, because, before, since, although, though, whereas, who, which, but, despite, amid, following");

    /// <summary>What <paramref name="cue"/> reports to its right, starting to read at <paramref name="from"/>; null where nothing fits.</summary>
    public static SaidContent? After(Passage passage, VerbCue cue, int from)
    {
        if (from >= passage.Count) return null;
        var start = cue.Verb.HasAddressee ? BehindAddressee(passage, from) : BehindOptionalAddressee(passage, cue.Verb, from);
        return start is null ? null
            : At(passage, cue, start.Value, from) ?? BehindAdverbials(passage, cue, start.Value);
    }

    /// <summary>The quotation or clause that ends before <paramref name="sourceFirst"/>, or null: "..., Smith said".</summary>
    public static SaidContent? Before(Passage passage, int sourceFirst)
    {
        var end = sourceFirst;
        if (passage[end - 1] is "," or "—" or "–") end--;
        if (end <= 0) return null;
        if (passage.QuoteAt(end - 1) is { } quote && quote.Last == end - 1) return new SaidContent(LeftOf(passage, quote), end, Complement.Quote);
        return end < sourceFirst && ClauseEndingAt(passage, end) is { } first ? new SaidContent(first, end, Complement.Clause) : null;
    }

    /// <summary>Index behind the sentence that goes on at <paramref name="from"/>, its final mark left out.</summary>
    public static int SentenceEnd(Passage passage, int from)
    {
        var end = from;
        while (end < passage.Count && end - from < LongestContent && !(EndsSentence(passage, end)))
            end = passage.QuoteAt(end) is { } quote ? quote.Last + 1 : end + 1;
        return end;
    }

    /// <summary>Whether a clause with a verb of its own stands between the two.</summary>
    public static bool HasVerb(Passage passage, int first, int end)
    {
        for (var at = first; at < Math.Min(end, first + LongestContent); at++)
        {
            if (passage.IsWord(at) && passage.NameAt(at) is null && FiniteVerbs.IsFinite(passage[at], passage[at - 1])) return true;
        }

        return false;
    }

    // A full stop inside a passage ends a sentence only if nothing lower-case follows: "Lt. Gen.", "No. 5 of".
    private static bool EndsSentence(Passage passage, int at) =>
        passage.QuoteAt(at) is null && (passage[at] == ";" || (passage.IsEnd(at) && (at + 1 >= passage.Count || passage[at] is "!" or "?" || (passage.Tokens[at].End < passage.Tokens[at + 1].Offset && passage.QuoteAt(at + 1) is not null))));

    private static SaidContent? At(Passage passage, VerbCue cue, int at, int from)
    {
        var verb = cue.Verb;
        var mark = passage[at] is "," or ":" or "—" or "–" ? 1 : 0;
        if (passage.QuoteAt(at + mark) is { } quote && quote.First == at + mark && verb.Takes(Complement.Quote | Complement.Clause | Complement.That) && (mark == 1 || verb.Takes(Complement.That))) return Quotation(passage, cue, quote, mark == 1);
        if (mark == 1) return verb.Takes(Complement.Quote) && passage[at] == ":" ? Clause(passage, at + 1, Complement.Clause) : null;
        if (passage.IsEnd(at)) return null;
        return passage[at] switch
        {
            "that" when verb.Takes(Complement.That) && at + 1 < passage.Count && !passage.IsMark(at + 1) => Clause(passage, at, Complement.That),
            "whether" or "if" when verb.Takes(Complement.Whether) || cue.IsNegated => Clause(passage, at, Complement.Whether),
            "to" when verb.Takes(Complement.Infinitive) && passage.IsWord(at + 1) && !GrammarWords.Determiners.Has(passage[at + 1]) && passage.NameAt(at + 1) is null => Clause(passage, at, Complement.Infinitive),
            var word when verb.Takes(Complement.Gerund) && IsGerund(word) => Clause(passage, at, Complement.Gerund),
            _ => ChargeOrLabel(passage, verb, at) ?? (IsSaidClause(passage, cue, at) ? Clause(passage, at, Complement.Clause) : Nominal(passage, cue, at, from)),
        };
    }

    private static bool IsGerund(string word) => word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) && word is not ("saying" or "nothing" or "something" or "anything" or "everything" or "during");

    // "said, "We won"": all of it. "said "the war" was over": the quotation is only a part.
    private static SaidContent Quotation(Passage passage, VerbCue cue, QuotedSpan quote, bool marked)
    {
        var next = quote.Last + 1;
        var goesOn = !marked && passage.IsWord(next) && !passage.IsCapitalized(next) && !GrammarWords.Coordinators.Has(passage[next]) && !EndsInMark(passage, quote)
            && !GrammarWords.Prepositions.Has(passage[next]) && !GrammarWords.Subordinators.Has(passage[next]);
        if (goesOn && cue.Verb.Takes(Complement.Clause | Complement.That)) return Clause(passage, quote.First, Complement.Clause)!;
        var end = next;
        while (passage.QuoteAt(end) is { } following && following.First == end) end = following.Last + 1;
        if (passage[end] is "and" or "," && passage.QuoteAt(end + 1) is { } joined && joined.First == end + 1) end = joined.Last + 1;
        return new SaidContent(quote.First, end, Complement.Quote);
    }

    private static bool EndsInMark(Passage passage, QuotedSpan quote) => passage[quote.Last - 1] is "." or "," or "!" or "?";

    private static SaidContent? Clause(Passage passage, int first, Complement kind)
    {
        var end = SentenceEnd(passage, first);
        while (end > first && passage[end - 1] is "," or ":" or "—" or "–") end--;
        return end > first ? new SaidContent(first, end, kind) : null;
    }

    private static bool IsSaidClause(Passage passage, VerbCue cue, int at)
    {
        if (!cue.Verb.Takes(Complement.Clause) || NotSaid.Has(passage[at]) || !IsClauseStart(passage, at)) return false;
        var end = SentenceEnd(passage, at);
        // Verbs that also take a bare noun phrase need to see the clause's verb, and "said" needs more than a word.
        return cue.Verb.Takes(Complement.Noun | Complement.ClaimNoun) || cue.IsAmbiguous ? HasVerb(passage, at, FirstBreak(passage, at, end)) : end - at > 2 && (HasVerb(passage, at, end) || OpensWithSubject(passage, at));
    }

    // "said he relies on", "says Acme owes": a pronoun or a name in front of a verb that no list knows.
    private static bool OpensWithSubject(Passage passage, int at)
    {
        if (passage.NameAt(at) is { } name) return passage.IsWord(name.End) && passage[name.End].EndsWith('s') && !passage.IsCapitalized(name.End);
        return passage[at] is "he" or "she" or "they" or "we" or "i" or "it" or "there" && passage.IsWord(at + 1) && !GrammarWords.Prepositions.Has(passage[at + 1]);
    }

    private static int FirstBreak(Passage passage, int at, int end)
    {
        while (at < end && passage[at] is not ("," or ";" or "that") && !PhraseEnds.Has(passage[at])) at++;
        return at;
    }

    private static bool IsClauseStart(Passage passage, int at) =>
        passage.NameAt(at) is not null || passage.Tokens[at].Kind is TokenKind.Number or TokenKind.Quote
        || (passage.IsWord(at) && !GrammarWords.Prepositions.Has(passage[at]) && !GrammarWords.IsAuxiliary(passage[at]) && !GrammarWords.Coordinators.Has(passage[at])
            && passage[at] is not ("to" or "as" or "what" or "how" or "why" or "where" or "who" or "which" or "when" or "yesterday" or "today"));

    private static SaidContent? ChargeOrLabel(Passage passage, CueVerb verb, int at)
    {
        if (!SourceFinder.StartsNounPhrase(passage, at) && !GrammarWords.Objects.Has(passage[at])) return null;
        var wanted = verb.Takes(Complement.Charge) ? (verb.Lemma == "blame" ? "for" : "of") : verb.Takes(Complement.As) ? "as" : null;
        for (var next = at + 1; next < Math.Min(passage.Count, at + 14) && !passage.IsEnd(next); next++)
        {
            if (wanted is not null && passage[next] == wanted && passage.NameAt(next) is null) return Clause(passage, at, verb.Complements & (Complement.Charge | Complement.As));
            if (verb.Takes(Complement.Label) && passage.QuoteAt(next) is { } quote) return new SaidContent(at, quote.Last + 1, Complement.Label);
        }

        return null;
    }

    private static SaidContent? Nominal(Passage passage, VerbCue cue, int at, int from)
    {
        if (!cue.Verb.Takes(Complement.Noun | Complement.ClaimNoun) || at != from) return null;
        var isObject = passage[at] is "it" or "them" or "this" or "that" or "these" or "those";
        if (!isObject && !passage.IsWord(at) && passage.Tokens[at].Kind is not (TokenKind.Number or TokenKind.Quote)) return null;
        if (!isObject && (GrammarWords.Prepositions.Has(passage[at]) || GrammarWords.Subordinators.Has(passage[at]) || GrammarWords.Coordinators.Has(passage[at]) || GrammarWords.IsAuxiliary(passage[at]) || (GrammarWords.IsAdverb(passage[at]) && at + 1 >= passage.Count))) return null;
        var end = isObject && passage.IsMark(at + 1) ? at + 1 : NominalEnd(passage, at);
        if (cue.Verb.Lemma == "claim" && IsTaking(passage, at, end)) return null;
        if (cue.Verb.Takes(Complement.Noun)) return new SaidContent(at, end, Complement.Noun);
        return ClaimNounIn(passage, at, end) is null && !(isObject && end <= at + 2) ? null : new SaidContent(at, end, Complement.ClaimNoun);
    }

    /// <summary>Index of the noun for something said that heads the noun phrase from <paramref name="first"/> to <paramref name="end"/>, or null.</summary>
    public static int? ClaimNounIn(Passage passage, int first, int end)
    {
        for (var at = first; at < end && (at == first || !(GrammarWords.Prepositions.Has(passage[at]) || passage[at] == "that")); at++)
        {
            if (CueNouns.Claims.Has(passage[at])) return at;
        }

        return null;
    }

    // The head of the noun phrase decides: the last word before a preposition or a comma.
    private static bool IsTaking(Passage passage, int first, int end) =>
        CueNouns.Takings.Has(passage[SourceFinder.HeadOf(passage, new NounPhrase(first, end))]);

    private static int NominalEnd(Passage passage, int first)
    {
        var end = first + 1;
        for (; end < passage.Count && end - first < LongestContent && !EndsSentence(passage, end); end++)
        {
            if (PhraseEnds.Has(passage[end])) break;
            if (passage[end] is "and" or "or" && VerbFollows(passage, end)) break;
            if (passage[end] == "," && !IsListComma(passage, end)) break;
            if (passage[end] is "in" or "on" or "at" or "via" && MediumFinder.At(passage, end) is not null) break;
            if (passage.QuoteAt(end) is { } quote) end = quote.Last;
        }

        while (end > first + 1 && passage[end - 1] is "," or ":" or "—" or "–") end--;
        return end;
    }

    private static bool VerbFollows(Passage passage, int conjunction) =>
        (FiniteVerbs.IsFinite(passage[conjunction + 1], "") && !passage[conjunction + 1].EndsWith('s')) || CueVerbs.Find(passage[conjunction + 1], passage[conjunction + 2]) is { Form: VerbForm.Past };

    private static bool IsListComma(Passage passage, int comma)
    {
        if (passage.NameAt(comma + 1) is not { } name) return false;
        return passage[name.End] is "," or "and" || passage.IsEnd(name.End);
    }

    // "told reporters in Lagos on Monday that": the words up to what is said.
    private static SaidContent? BehindAdverbials(Passage passage, VerbCue cue, int from)
    {
        var starts = GrammarWords.Prepositions.Has(passage[from]) || GrammarWords.Times.Has(passage[from]) || GrammarWords.IsAdverb(passage[from]) || passage[from] is "," or "to" or "after" or "before";
        if (!starts) return null;
        for (var at = from + 1; at < Math.Min(passage.Count, from + LongestBetween); at++)
        {
            if (passage.IsEnd(at) && passage.QuoteAt(at) is null) break;
            if (passage[at] == "that" && !passage.IsMark(at + 1) && !GrammarWords.Prepositions.Has(passage[at - 1]) && cue.Verb.Takes(Complement.That)) return Clause(passage, at, Complement.That);
            if (passage.QuoteAt(at) is { } quote) return passage[at - 1] is "," or ":" && cue.Verb.Takes(Complement.Quote) ? Quotation(passage, cue, quote, true) : ClauseBehindAdverbial(passage, cue, from);
            if (passage[at] == ":" && cue.Verb.Takes(Complement.Quote)) return Clause(passage, at + 1, Complement.Clause);
        }

        return ClauseBehindAdverbial(passage, cue, from);
    }

    // "said on Monday the deal was off"
    private static SaidContent? ClauseBehindAdverbial(Passage passage, VerbCue cue, int from)
    {
        if (!cue.Verb.Takes(Complement.Clause)) return null;
        var at = from;
        while (at < passage.Count && AdverbialEnd(passage, at) is var end && end > at) at = end;
        return at > from && at < passage.Count && IsSaidClause(passage, cue, at) ? Clause(passage, at, Complement.Clause) : null;
    }

    private static int AdverbialEnd(Passage passage, int at)
    {
        if (GrammarWords.Times.Has(passage[at]) && passage.NameAt(at) is null && !(passage[at] == "this" && !GrammarWords.Times.Has(passage[at + 1]))) return at + 1;
        if (GrammarWords.IsAdverb(passage[at])) return at + 1;
        if (!GrammarWords.Prepositions.Has(passage[at])) return at;
        if (MediumFinder.At(passage, at) is { } medium) return medium.End;
        var next = at + 1;
        if (passage[next] is "the" or "a" or "an" && !GrammarWords.Times.Has(passage[next + 1])) return passage.IsWord(next + 1) ? next + 2 : at;
        if (passage.NameAt(next) is { } name) return name.End;
        while (next < passage.Count && (GrammarWords.Times.Has(passage[next]) || char.IsAsciiDigit(passage[next][0]) || (next == at + 1 && (passage[next] is "the" or "a" or "early" or "late")))) next++;
        return next > at + 1 ? next : RoleNouns.Contains(passage[next]) ? next + 1 : at;
    }

    private static int? BehindAddressee(Passage passage, int at)
    {
        if (GrammarWords.Objects.Has(passage[at])) return at + 1;
        if (passage.NameAt(at) is { } name) return BehindPossessive(passage, name.End);
        if (passage[at] is "that" or "," || passage.QuoteAt(at) is not null) return at;
        if (!passage.IsWord(at)) return null;
        var next = GrammarWords.Determiners.Has(passage[at]) ? at + 1 : at;
        while (next < passage.Count && next - at < 8)
        {
            if (passage.NameAt(next) is { } inner) next = inner.End;
            else if (!passage.IsWord(next) && passage.Tokens[next].Kind != TokenKind.Suffix) break;
            else if (next > at && (GrammarWords.Determiners.Has(passage[next]) || GrammarWords.Prepositions.Has(passage[next]) || GrammarWords.Subjects.Has(passage[next]) || GrammarWords.Times.Has(passage[next]) || passage[next] is "that" or "to" or "if" or "whether")) break;
            else if (RoleNouns.Contains(passage[next]) || MediumWords.Occasions.Has(passage[next])) return BehindPossessive(passage, next + 1);
            else next++;
        }

        return next > at ? next : null;
    }

    // "warned (lawmakers) that"
    private static int BehindOptionalAddressee(Passage passage, CueVerb verb, int at) =>
        verb.MayHaveAddressee && passage[at] != "that" && BehindAddressee(passage, at) is { } behind && (passage[behind] == "that" || GrammarWords.Objects.Has(passage[at]) && !passage.IsMark(behind)) ? behind : at;

    private static int BehindPossessive(Passage passage, int at)
    {
        if (passage[at] is not ("'s" or "’s")) return at;
        at++;
        while (passage.IsWord(at) && passage[at] is not "that" && !GrammarWords.Determiners.Has(passage[at]) && !GrammarWords.Prepositions.Has(passage[at]) && !GrammarWords.Subjects.Has(passage[at])) at++;
        return at;
    }

    // "X. "A," he said": the quotations that stand side by side before the cue.
    private static int LeftOf(Passage passage, QuotedSpan quote)
    {
        var first = quote.First;
        while (passage.QuoteAt(first - 1) is { } before && before.Last == first - 1) first = before.First;
        return first;
    }

    // "The deal is dead, Smith said": the clause from the start of the sentence.
    private static int? ClauseEndingAt(Passage passage, int end)
    {
        var first = end;
        while (first > 0 && end - first < LongestContent && !(passage.QuoteAt(first - 1) is null && passage[first - 1] is ";" or "!" or "?")) first--;
        while (first < end && (passage.IsMark(first) || passage[first] is "and" or "but")) first++;
        return end - first >= 2 && passage.QuoteAt(first)?.Last != end - 1 ? first : null;
    }
}
