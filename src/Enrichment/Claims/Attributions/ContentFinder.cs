using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Claims.Attributions;

/// <summary>Finds the content, after the cue or before its source.</summary>
internal static class ContentFinder
{
    // No sentence of prose is longer. The limit bounds the cost of hostile text.
    private const int LongestContent = 150;
    private const int LongestBetween = 25;
    private const int LongestObject = 12;

    /// <summary>The content of <paramref name="cue"/> to its right, from <paramref name="from"/> on; null if there is none.</summary>
    public static SaidContent? FindAfter(Passage passage, VerbCue cue, int from)
    {
        if (from >= passage.Count) return null;
        var start = cue.Verb.HasAddressee ? SkipAddressee(passage, from) : SkipOptionalAddressee(passage, cue.Verb, from);
        return start is null ? null
            : FindAt(passage, cue, start.Value, from) ?? FindAfterAdverbials(passage, cue, start.Value);
    }

    /// <summary>The quotation or clause that ends before <paramref name="sourceFirst"/>, or null: "..., Smith said".</summary>
    public static SaidContent? FindBefore(Passage passage, int sourceFirst)
    {
        var end = sourceFirst;
        if (passage[end - 1] is "," or "—" or "–") end--;
        if (end <= 0) return null;
        if (passage.QuoteAt(end - 1) is { } quote && quote.Last == end - 1)
            return new SaidContent(FindStart(passage, quote), end, Complement.Quote);
        return end < sourceFirst && ClauseEndingAt(passage, end) is { } first ? new SaidContent(first, end, Complement.Clause) : null;
    }

    /// <summary>Index after the sentence that continues at <paramref name="from"/>, without its final mark.</summary>
    public static int FindSentenceEnd(Passage passage, int from)
    {
        var end = from;
        while (end < passage.Count && end - from < LongestContent && !(EndsSentence(passage, end)))
            end = passage.QuoteAt(end) is { } quote ? quote.Last + 1 : end + 1;
        return end;
    }

    /// <summary>Whether there is a clause with its own verb between the two.</summary>
    public static bool HasVerb(Passage passage, int first, int end)
    {
        for (var at = first; at < Math.Min(end, first + LongestContent); at++)
        {
            if (passage.IsWord(at) && passage.NameAt(at) is null && passage.IsFinite(at)) return true;
        }

        return false;
    }

    // A full stop inside a passage ends a sentence only if nothing lower-case follows: "Lt. Gen.", "No. 5 of".
    private static bool EndsSentence(Passage passage, int at) =>
        passage.QuoteAt(at) is null
            && (passage[at] == ";"
            || (passage.IsEnd(at)
            && (at + 1 >= passage.Count || passage[at] is "!" or "?"
            || (passage.TokenAt(at).End < passage.TokenAt(at + 1).Offset && passage.QuoteAt(at + 1) is not null))));

    private static SaidContent? FindAt(Passage passage, VerbCue cue, int at, int from)
    {
        var verb = cue.Verb;
        // "told the channel's "The Week" that"
        if (passage[at - 1] is "'s" or "’s" && passage.QuoteAt(at) is { } title && IsTitle(passage, title))
            return FindAt(passage, cue, title.Last + 1, from);
        var mark = passage[at] is "," or ":" or "—" or "–" ? 1 : 0;
        if (passage.QuoteAt(at + mark) is { } quote && quote.First == at + mark
            && verb.Takes(Complement.Quote | Complement.Clause | Complement.That)
            && (mark == 1 || verb.Takes(Complement.That)
            || (verb.Takes(Complement.Quote) && quote.Last - quote.First > 3 && !IsTitle(passage, quote))))
            return Quotation(passage, cue, quote, mark == 1);
        if (mark == 0 && verb.Takes(Complement.Label | Complement.As)
            && passage.QuoteAt(at) is { } label && label.First == at && passage[cue.First - 1] is not "who")
            return new SaidContent(at, label.Last + 1, Complement.Label);
        if (mark == 1) return verb.Takes(Complement.Quote) && passage[at] == ":" ? Clause(passage, at + 1, Complement.Clause) : null;
        if (passage.IsEnd(at)) return null;
        return passage[at] switch
        {
            "that" when verb.Takes(Complement.That) && at + 1 < passage.Count && !passage.IsMark(at + 1) =>
                Clause(passage, at, Complement.That),
            "whether" or "if" when verb.Takes(Complement.Whether | Complement.Question) || cue.IsNegated =>
                Clause(passage, at, Complement.Whether),
            "what" or "how" or "why" or "who" or "where" or "when" or "which" when verb.Takes(Complement.Question)
                && cue.First >= 0 && IsQuestion(passage, at) => Clause(passage, at, Complement.Question),
            "to" when verb.Takes(Complement.Infinitive) && passage.IsWord(at + 1) && !passage.Is(at + 1, WordClass.Determiner)
                && passage.NameAt(at + 1) is null => Clause(passage, at, Complement.Infinitive),
            _ when verb.Takes(Complement.Gerund) && IsGerund(passage, at) => Clause(passage, at, Complement.Gerund),
            _ => ChargeOrLabel(passage, verb, at) ?? Commanded(passage, verb, at) ?? Predicated(passage, verb, at)
                ?? (IsSaidClause(passage, cue, at) ? Clause(passage, at, Complement.Clause) : Nominal(passage, cue, at, from)),
        };
    }

    private static bool IsGerund(Passage passage, int at) =>
        passage.Is(at, WordClass.Ing)
            && passage[at] is not ("saying" or "nothing" or "something" or "anything" or "everything" or "during");

    // "explained why they left", "knows how to win"; but not "spoke when asked".
    private static bool IsQuestion(Passage passage, int at) => passage[at] is not ("when" or "which") || !passage.IsMark(at + 1);

    // "urged them to leave": an object, then "to".
    private static SaidContent? Commanded(Passage passage, CueVerb verb, int at)
    {
        if (!verb.Takes(Complement.ObjectInfinitive) || (!SourceFinder.StartsNounPhrase(passage, at) && !passage.Is(at, WordClass.Object)))
            return null;
        for (var next = at + 1; next < Math.Min(passage.Count, at + LongestObject); next++)
        {
            if (passage.IsMark(next) || passage.QuoteAt(next) is not null
                || (passage.NameAt(next) is null && passage.IsFinite(next) && !passage.Is(next, WordClass.RegularPast))
                || passage[next] is "that" or "who")
                return null;
            if (passage[next] == "to" && passage.IsWord(next + 1) && passage.NameAt(next + 1) is null
                && !passage.Is(next + 1, WordClass.Determiner | WordClass.Object))
                return new SaidContent(at, CommandEnd(passage, next), Complement.ObjectInfinitive);
        }

        return null;
    }

    private static int CommandEnd(Passage passage, int to)
    {
        var end = FindNominalEnd(passage, to);
        return Math.Max(end, to + 2);
    }

    // "called him a liar", "consider it a mistake": the object, then the predicate.
    private static SaidContent? Predicated(Passage passage, CueVerb verb, int at)
    {
        if (!verb.Takes(Complement.Predicate)) return null;
        var isPronoun = passage.Is(at, WordClass.Object) && passage[at] is not "her";
        var next = passage.NameAt(at) is { } name ? name.End : isPronoun || passage[at] is "her" or "this" or "that" ? at + 1 : at;
        if (next == at) return null;
        var isNaming = passage[next] is "a" or "an" or "the" or "one"
            || (isPronoun && passage.IsWord(next)
            && !passage.Is(next, WordClass.Preposition | WordClass.Time | WordClass.Adverb
            | WordClass.Coordinator | WordClass.Subordinator | WordClass.Determiner));
        return isNaming ? new SaidContent(at, FindNominalEnd(passage, next), Complement.Predicate) : null;
    }

    /// <summary>
    /// The object of a later preposition: "spoke on Monday about the war", "asked Smith about the war"; null if none does.
    /// </summary>
    public static SaidContent? Matter(Passage passage, VerbCue cue)
    {
        for (var at = cue.End; at < Math.Min(passage.Count, cue.End + LongestObject); at++)
        {
            if (passage.IsEnd(at) || passage.QuoteAt(at) is not null
                || (at > cue.End && passage.Is(at, WordClass.Coordinator | WordClass.Subordinator) && passage.NameAt(at) is null))
                return null;
            if (passage[at] == "about" && passage.NameAt(at) is null && at + 1 < passage.Count && !passage.IsMark(at + 1))
                return new SaidContent(at, FindNominalEnd(passage, at), Complement.About);
        }

        return null;
    }

    // "said, "We won"": the quotation is the whole content. "said "the war" was over": the quotation is only a part.
    private static SaidContent Quotation(Passage passage, VerbCue cue, QuotedSpan quote, bool marked)
    {
        var next = quote.Last + 1;
        var continues = !marked && passage.IsWord(next) && !passage.IsCapitalized(next)
            && !passage.Is(next, WordClass.Coordinator) && !EndsInMark(passage, quote)
            && !passage.Is(next, WordClass.Preposition) && !passage.Is(next, WordClass.Subordinator);
        if (continues && cue.Verb.Takes(Complement.Clause | Complement.That)) return Clause(passage, quote.First, Complement.Clause)!;
        var end = next;
        while (passage.QuoteAt(end) is { } following && following.First == end) end = following.Last + 1;
        if (passage[end] is "and" or "," && passage.QuoteAt(end + 1) is { } joined && joined.First == end + 1) end = joined.Last + 1;
        return new SaidContent(quote.First, end, Complement.Quote);
    }

    private static bool EndsInMark(Passage passage, QuotedSpan quote) => passage[quote.Last - 1] is "." or "," or "!" or "?";

    private static SaidContent? Clause(Passage passage, int first, Complement kind)
    {
        var end = FindSentenceEnd(passage, first);
        while (end > first && passage[end - 1] is "," or ":" or "—" or "–") end--;
        return end > first ? new SaidContent(first, end, kind) : null;
    }

    private static bool IsSaidClause(Passage passage, VerbCue cue, int at)
    {
        if (!cue.Verb.Takes(Complement.Clause)
            || (passage.Is(at, WordClass.NotSaid) && !OpensNounPhrase(passage, at)) || !IsClauseStart(passage, at))
            return false;
        var end = FindSentenceEnd(passage, at);
        // Verbs that also take a noun phrase need the verb of the clause, and "said" needs more than one word.
        return cue.Verb.Takes(Complement.Noun | Complement.ClaimNoun) || cue.IsAmbiguous
            ? HasVerb(passage, at, FirstBreak(passage, at, end))
            : (end - at > 2 && (cue.Verb.Lemma == "say" || HasVerb(passage, at, end) || OpensWithSubject(passage, at)))
            || (end - at == 2 && passage.Is(at, WordClass.Subject) && passage.IsFinite(at + 1));
    }

    // "said no decision had been made", but "said no", "said nothing of it".
    private static bool OpensNounPhrase(Passage passage, int at) =>
        passage[at] is "no" or "much" or "little" or "nothing" or "more" && !passage.IsMark(at + 1)
            && !passage.Is(at + 1, WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator | WordClass.Object)
            && HasVerb(passage, at + 1, FindSentenceEnd(passage, at));

    // "said he relies on", "says Acme owes": a pronoun or a name before an unlisted verb.
    private static bool OpensWithSubject(Passage passage, int at)
    {
        if (passage.NameAt(at) is { } name)
            return passage.IsWord(name.End) && passage.Is(name.End, WordClass.EndsInS) && !passage.IsCapitalized(name.End);
        return passage[at] is "he" or "she" or "they" or "we" or "i" or "it" or "there"
            && passage.IsWord(at + 1) && !passage.Is(at + 1, WordClass.Preposition);
    }

    private static int FirstBreak(Passage passage, int at, int end)
    {
        while (at < end && passage[at] is not ("," or ";" or "that") && !passage.Is(at, WordClass.PhraseEnd)) at++;
        return at;
    }

    private static bool IsClauseStart(Passage passage, int at) =>
        passage.NameAt(at) is not null || passage.TokenAt(at).Kind is TokenKind.Number or TokenKind.Quote
        || (passage.IsWord(at) && !passage.Is(at, WordClass.Preposition)
        && !passage.Is(at, WordClass.Be | WordClass.HaveOrDo | WordClass.Modal) && !passage.Is(at, WordClass.Coordinator)
            && passage[at] is not ("to" or "as" or "what" or "how" or "why"
            or "where" or "who" or "which" or "when" or "yesterday" or "today"));

    private static SaidContent? ChargeOrLabel(Passage passage, CueVerb verb, int at)
    {
        if (!SourceFinder.StartsNounPhrase(passage, at) && !passage.Is(at, WordClass.Object | WordClass.Number)
            && !(verb.Takes(Complement.As | Complement.Predicate) && OpensBareNoun(passage, at)))
            return null;
        var wanted = verb.Takes(Complement.Charge)
            ? (verb.Lemma switch { "blame" => "for", "link" or "attribute" or "liken" => "to", "equate" => "with", _ => "of" })
            : verb.Takes(Complement.As) ? "as" : null;
        for (var next = at + 1; next < Math.Min(passage.Count, at + 14) && !passage.IsEnd(next); next++)
        {
            if (wanted is not null && passage[next] == wanted && passage.NameAt(next) is null)
                return Clause(passage, at, verb.Complements & (Complement.Charge | Complement.As));
            if (verb.Takes(Complement.Predicate) && passage[next] is "a" or "an"
                && !passage.Is(next - 1, WordClass.Preposition | WordClass.Coordinator
                | WordClass.Subordinator | WordClass.Be | WordClass.HaveOrDo) && !passage.IsMark(next - 1))
                return new SaidContent(at, FindNominalEnd(passage, next), Complement.Predicate);
            if (verb.Takes(Complement.Label) && passage.QuoteAt(next) is { } quote)
                return new SaidContent(at, quote.Last + 1, Complement.Label);
        }

        return null;
    }

    // "see renewal as a chance", "called half of them liars"
    private static bool OpensBareNoun(Passage passage, int at) =>
        passage.IsWord(at)
            && !passage.Is(at, WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator
            | WordClass.Adverb | WordClass.Be | WordClass.HaveOrDo | WordClass.Modal | WordClass.Time);

    private static SaidContent? Nominal(Passage passage, VerbCue cue, int at, int from)
    {
        if (!(cue.HasPreposition || cue.Verb.Takes(Complement.Noun | Complement.ClaimNoun)) || at != from) return null;
        var isObject = passage.Is(at, WordClass.Object) || passage[at] is "this" or "that" or "these" or "those";
        if (!isObject && !passage.IsWord(at) && passage.TokenAt(at).Kind is not (TokenKind.Number or TokenKind.Quote)) return null;
        if (!isObject
            && (passage.Is(at, WordClass.Preposition) || passage.Is(at, WordClass.Subordinator) || passage.Is(at, WordClass.Coordinator)
            || passage.Is(at, WordClass.Be | WordClass.HaveOrDo | WordClass.Modal)
            || (passage.Is(at, WordClass.Adverb) && at + 1 >= passage.Count)))
            return null;
        if (passage[at] is "help" or "back") return null;
        var end = isObject && passage.IsMark(at + 1) ? at + 1 : FindNominalEnd(passage, at);
        if (cue.Verb.Lemma == "claim" && IsTaking(passage, at, end)) return null;
        if (cue.HasPreposition || cue.Verb.Takes(Complement.Noun)) return new SaidContent(at, end, Complement.Noun);
        return ClaimNounIn(passage, at, end) is null && !(isObject && end <= at + 2)
            ? null : new SaidContent(at, end, Complement.ClaimNoun);
    }

    /// <summary>
    /// Index of the noun for something said that heads the noun phrase from <paramref name="first"/> to <paramref name="end"/>, or null.
    /// </summary>
    public static int? ClaimNounIn(Passage passage, int first, int end)
    {
        for (var at = first; at < end && (at == first || !(passage.Is(at, WordClass.Preposition) || passage[at] == "that")); at++)
        {
            if (passage.Is(at, WordClass.ClaimNoun)) return at;
        }

        return null;
    }

    // The head of the noun phrase decides: the last word before a preposition or a comma.
    private static bool IsTaking(Passage passage, int first, int end) =>
        passage.Is(SourceFinder.FindHead(passage, new NounPhrase(first, end)), WordClass.Taking);

    /// <summary>Index after the noun phrase or infinitive that starts at <paramref name="first"/>, including its complements.</summary>
    public static int FindNominalEnd(Passage passage, int first)
    {
        var end = first + 1;
        for (; end < passage.Count && end - first < LongestContent && !EndsSentence(passage, end); end++)
        {
            if (passage.Is(end, WordClass.PhraseEnd)) break;
            if (passage[end] is "and" or "or" && VerbFollows(passage, end)) break;
            if (passage[end] == "," && !IsListComma(passage, end)) break;
            if (passage[end] is "in" or "on" or "at" or "via" && MediumFinder.FindAt(passage, end) is not null) break;
            if (passage.QuoteAt(end) is { } quote) end = quote.Last;
        }

        while (end > first + 1 && passage[end - 1] is "," or ":" or "—" or "–") end--;
        return end;
    }

    private static bool VerbFollows(Passage passage, int conjunction) =>
        (passage.LooksFinite(conjunction + 1) && !passage.Is(conjunction + 1, WordClass.EndsInS))
            || passage.CueVerbAt(conjunction + 1) is { Form: VerbForm.Past };

    private static bool IsListComma(Passage passage, int comma)
    {
        if (passage.NameAt(comma + 1) is not { } name) return false;
        return passage[name.End] is "," or "and" || passage.IsEnd(name.End);
    }

    // "told reporters in Lagos on Monday that": the words up to what is said.
    private static SaidContent? FindAfterAdverbials(Passage passage, VerbCue cue, int from)
    {
        var starts = passage.Is(from, WordClass.Preposition) || passage.Is(from, WordClass.Time)
            || passage.Is(from, WordClass.Adverb) || passage[from] is "," or "to" or "after" or "before";
        if (!starts) return null;
        for (var at = from + 1; at < Math.Min(passage.Count, from + LongestBetween); at++)
        {
            if (passage.IsEnd(at) && passage.QuoteAt(at) is null) break;
            if (passage[at] == "that" && !passage.IsMark(at + 1)
                && !passage.Is(at - 1, WordClass.Preposition) && cue.Verb.Takes(Complement.That))
                return Clause(passage, at, Complement.That);
            if (passage.QuoteAt(at) is { } title && IsTitle(passage, title))
            {
                at = title.Last;
                continue;
            }

            if (passage.QuoteAt(at) is { } quote)
                return passage[at - 1] is "," or ":" && cue.Verb.Takes(Complement.Quote)
                    ? Quotation(passage, cue, quote, true) : FindClauseAfterAdverbial(passage, cue, from);
            if (passage[at] == ":" && cue.Verb.Takes(Complement.Quote)) return Clause(passage, at + 1, Complement.Clause);
        }

        return FindClauseAfterAdverbial(passage, cue, from);
    }

    /// <summary>
    /// Whether <paramref name="quote"/> is a title and not speech: all words capitalized, no mark of a quotation ("on ABC's "This Week"
    /// that").
    /// </summary>
    public static bool IsTitle(Passage passage, QuotedSpan quote)
    {
        if (passage[quote.First - 1] is "," or ":") return false;
        for (var at = quote.First + 1; at < quote.Last; at++)
        {
            if (passage.IsMark(at)
                || (passage.IsWord(at) && !passage.IsCapitalized(at)
                && !passage.Is(at, WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator)))
                return false;
        }

        return passage.IsCapitalized(quote.First + 1);
    }

    // "said on Monday the deal was off"
    private static SaidContent? FindClauseAfterAdverbial(Passage passage, VerbCue cue, int from)
    {
        if (!cue.Verb.Takes(Complement.Clause)) return null;
        var at = from;
        while (at < passage.Count && AdverbialEnd(passage, at) is var end && end > at) at = end;
        return at > from && at < passage.Count && IsSaidClause(passage, cue, at) ? Clause(passage, at, Complement.Clause) : null;
    }

    private static int AdverbialEnd(Passage passage, int at)
    {
        if (passage.Is(at, WordClass.Time) && passage.NameAt(at) is null && !(passage[at] == "this" && !passage.Is(at + 1, WordClass.Time)))
            return at + 1;
        if (passage.Is(at, WordClass.Adverb)) return at + 1;
        if (!passage.Is(at, WordClass.Preposition)) return at;
        if (MediumFinder.FindAt(passage, at) is { } medium) return medium.End;
        var next = at + 1;
        if (passage[next] is "the" or "a" or "an" && !passage.Is(next + 1, WordClass.Time)) return passage.IsWord(next + 1) ? next + 2 : at;
        if (passage.NameAt(next) is { } name) return name.End;
        while (next < passage.Count
            && (passage.Is(next, WordClass.Time) || passage.Is(next, WordClass.Number)
            || (next == at + 1 && (passage[next] is "the" or "a" or "early" or "late"))))
            next++;
        return next > at + 1 ? next : passage.Is(next, WordClass.Role | WordClass.Collective) ? next + 1 : at;
    }

    private static int? SkipAddressee(Passage passage, int at)
    {
        if (passage.Is(at, WordClass.Object)) return at + 1;
        if (passage.NameAt(at) is { } name) return SkipPossessive(passage, name.End);
        if (passage[at] is "that" or "," || passage.QuoteAt(at) is not null) return at;
        if (!passage.IsWord(at)) return null;
        var next = passage.Is(at, WordClass.Determiner) ? at + 1 : at;
        while (next < passage.Count && next - at < 8)
        {
            if (passage.NameAt(next) is { } inner) next = inner.End;
            else if (!passage.IsWord(next) && passage.TokenAt(next).Kind != TokenKind.Suffix) break;
            else if (next > at
                && (passage.Is(next, WordClass.Determiner) || passage.Is(next, WordClass.Preposition) || passage.Is(next, WordClass.Subject)
                || passage.Is(next, WordClass.Time) || passage[next] is "that" or "to" or "if" or "whether"))
                break;
            else if (passage.Is(next, WordClass.Role | WordClass.Collective) || passage.Is(next, WordClass.Occasion))
                return SkipPossessive(passage, next + 1);
            else next++;
        }

        return next > at ? next : null;
    }

    // "warned (lawmakers) that"
    private static int SkipOptionalAddressee(Passage passage, CueVerb verb, int at) =>
        verb.MayHaveAddressee && passage[at] != "that" && SkipAddressee(passage, at) is { } after
            && (passage[after] is "that" or "whether" or "if" or "what" or "how" or "why" or "who" or "which" or "where"
            || passage[after] is "," or ":" && passage.QuoteAt(after + 1) is not null
            || passage.Is(at, WordClass.Object) && !passage.IsMark(after)) ? after : at;

    private static int SkipPossessive(Passage passage, int at)
    {
        if (passage[at] is not ("'s" or "’s")) return at;
        at++;
        while (passage.IsWord(at) && passage[at] is not "that" && !passage.Is(at, WordClass.Determiner)
            && !passage.Is(at, WordClass.Preposition) && !passage.Is(at, WordClass.Subject))
            at++;
        return at;
    }

    // "X. "A," he said": the adjacent quotations before the cue.
    private static int FindStart(Passage passage, QuotedSpan quote)
    {
        var first = quote.First;
        while (passage.QuoteAt(first - 1) is { } before && before.Last == first - 1) first = before.First;
        return first;
    }

    // "The deal is dead, Smith said": the clause from the start of the sentence.
    private static int? ClauseEndingAt(Passage passage, int end)
    {
        var first = end;
        while (first > 0 && end - first < LongestContent
            && !(passage.QuoteAt(first - 1) is null && passage[first - 1] is ";" or "!" or "?"))
            first--;
        while (first < end && (passage.IsMark(first) || passage[first] is "and" or "but")) first++;
        return end - first >= 2 && passage.QuoteAt(first)?.Last != end - 1 ? first : null;
    }
}
