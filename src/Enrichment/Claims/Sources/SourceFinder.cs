using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Sources;

/// <summary>Finds the noun phrase that names who speaks.</summary>
internal static class SourceFinder
{
    private const int LongestPhrase = 25;
    private const int LongestApposition = 40;

    private static readonly WordSet Titles = WordSet.Of("mr, mrs, ms, dr, prof, gen, lt, col, sen, rep, gov, st, capt, sgt, rev, maj, adm, cmdr, brig, hon, pres, insp, supt, jr, sr, u.s, no");

    /// <summary>The subject of the verb group that starts at <paramref name="cue"/>, or null.</summary>
    public static NounPhrase? Before(Passage passage, int cue)
    {
        var end = BackOverAdverbials(passage, cue);
        if (passage[end - 1] is "and" or "or" or "but" or "then") return MainSubject(passage, end - 1);
        if (passage[end - 1] is "who" or "which" or "that" && end - 1 > 0) return Relative(passage, end - 1);
        return passage[end - 1] switch
        {
            "," or "—" or "–" => BeforeApposition(passage, end - 1),
            ")" => EndingAt(passage, BeforeParenthesis(passage, end - 1)),
            _ => EndingAt(passage, end) ?? BeforeParticiple(passage, end - 1),
        };
    }

    // "a report released last year found"
    private static NounPhrase? BeforeParticiple(Passage passage, int participle) =>
        passage[participle].EndsWith("ed", StringComparison.Ordinal) && passage.IsWord(participle - 1)
        && CueVerbs.Find(passage[participle], passage[participle + 1]) is null ? EndingAt(passage, participle) : null;

    /// <summary>The subject that stands behind its verb: ", said the mayor". It starts at <paramref name="first"/>; null where no noun phrase does.</summary>
    public static NounPhrase? After(Passage passage, int first)
    {
        if (!StartsNounPhrase(passage, first)) return null;
        if (GrammarWords.Subjects.Has(passage[first]) && passage.NameAt(first) is null) return new NounPhrase(first, first + 1);
        var end = first;
        while (end < passage.Count && end - first < LongestPhrase && !EndsPhrase(passage, first, end)) end = passage.NameAt(end)?.End ?? end + 1;
        return end == first ? null : WithNameInApposition(passage, new NounPhrase(first, end));
    }

    /// <summary>The subject of the clause that a participle or a second verb at <paramref name="before"/> hangs on, or null.</summary>
    public static NounPhrase? MainSubject(Passage passage, int before)
    {
        for (var at = Math.Max(1, before - LongestApposition); at < before; at++)
        {
            if (passage.QuoteAt(at) is not null || !IsVerb(passage, at)) continue;
            var first = at;
            while (first > 0 && (GrammarWords.IsAuxiliary(passage[first - 1]) || GrammarWords.IsAdverb(passage[first - 1]))) first--;
            if (passage[first - 1] is not ("and" or "or" or "but") && Before(passage, first) is { } subject) return subject;
        }

        return null;
    }

    /// <summary>Whether a noun phrase can start at <paramref name="at"/>.</summary>
    public static bool StartsNounPhrase(Passage passage, int at) =>
        passage.NameAt(at) is not null
        || (passage.IsWord(at) && (GrammarWords.Determiners.Has(passage[at]) || GrammarWords.Subjects.Has(passage[at]) || RoleNouns.Contains(passage[at])
            || (passage.IsCapitalized(at) && !GrammarWords.Prepositions.Has(passage[at]) && !GrammarWords.Subordinators.Has(passage[at]) && !GrammarWords.Times.Has(passage[at]))));

    /// <summary>Index of the word <paramref name="phrase"/> is about: "spokesman" in "a spokesman for the ministry".</summary>
    public static int HeadOf(Passage passage, NounPhrase phrase)
    {
        for (var at = phrase.First + 1; at < phrase.End; at++)
        {
            var ends = GrammarWords.Prepositions.Has(passage[at]) || passage[at] == "," || GrammarWords.Subordinators.Has(passage[at]);
            if (ends && passage.NameAt(at) is not { } name) return at - 1;
        }

        return phrase.End - 1;
    }

    private static bool IsVerb(Passage passage, int at) =>
        passage.IsWord(at) && passage.NameAt(at) is null
        && (FiniteVerbs.IsFinite(passage[at], passage[at - 1]) || (CueVerbs.Find(passage[at], passage[at + 1]) is { Form: VerbForm.Past or VerbForm.Third } && !GrammarWords.Determiners.Has(passage[at - 1])));

    private static int BackOverAdverbials(Passage passage, int cue)
    {
        var end = cue;
        while (end > 0)
        {
            var start = BackOverTime(passage, end);
            if (start == end && passage.IsWord(end - 1) && GrammarWords.IsAdverb(passage[end - 1]) && passage.NameAt(end - 1) is null) start = end - 1;
            if (start == end) return end;
            end = start;
        }

        return end;
    }

    // "on Monday", "late on Sunday night", "Monday"
    private static int BackOverTime(Passage passage, int end)
    {
        var start = end;
        while (start > 0 && passage.NameAt(start - 1) is null && (GrammarWords.Times.Has(passage[start - 1]) || (start < end && char.IsAsciiDigit(passage[start - 1][0])))) start--;
        if (start == end && start > 1 && char.IsAsciiDigit(passage[start - 1][0]) && GrammarWords.Times.Has(passage[start - 2])) start -= 2;
        if (start == end || passage[start] is "this" && start + 1 == end) return end;
        while (start > 0 && passage[start - 1] is "on" or "in" or "at" or "during" or "since" or "late" or "early" or "by" or "the") start--;
        return start;
    }

    private static NounPhrase? Relative(Passage passage, int relative)
    {
        var end = passage[relative - 1] == "," ? relative - 1 : relative;
        return EndingAt(passage, end);
    }

    // "Smith, a doctor in Leeds, said": the subject stands before the first of the two commas.
    private static NounPhrase? BeforeApposition(Passage passage, int closing)
    {
        for (var at = closing - 1; at > Math.Max(0, closing - LongestApposition); at--)
        {
            if (passage.QuoteAt(at) is not null || passage.IsEnd(at)) return null;
            if (passage[at] is not ("," or "—" or "–") || passage.NameAt(at) is not null) continue;
            if (EndingAt(passage, at) is not { } phrase) return null;
            return NameIn(passage, at + 1, closing) && RoleNouns.Contains(passage[HeadOf(passage, phrase)]) ? phrase with { End = closing } : phrase;
        }

        return null;
    }

    private static bool NameIn(Passage passage, int first, int end) => passage.NameAt(first) is { } name && name.End == end;

    private static int BeforeParenthesis(Passage passage, int closing)
    {
        var at = closing;
        while (at > Math.Max(0, closing - LongestPhrase) && passage[at] != "(") at--;
        return at;
    }

    private static NounPhrase? EndingAt(Passage passage, int end)
    {
        if (end <= 0 || passage.QuoteAt(end - 1) is not null) return null;
        if (GrammarWords.Subjects.Has(passage[end - 1]) && passage.NameAt(end - 1) is null && !(passage[end - 2] is "the" or "of"))
            return new NounPhrase(end - 1, end);
        var first = end;
        while (first > 0 && end - first < LongestPhrase && !StartsBehind(passage, first - 1, end)) first = passage.NameAt(first - 1)?.First ?? first - 1;
        first = BeforeRelative(passage, first);
        return Valid(passage, TrimmedLeft(passage, first, end), end);
    }

    // "two people who saw the letter": the noun phrase goes on to the left of its relative clause.
    private static int BeforeRelative(Passage passage, int first)
    {
        for (var at = first - 1; at > Math.Max(0, first - 6) && passage.QuoteAt(at) is null && !passage.IsMark(at); at--)
        {
            if (passage[at] is not "who" || passage[at - 1] == ",") continue;
            var start = at;
            while (start > 0 && at - start < LongestPhrase && !StartsBehind(passage, start - 1, at)) start = passage.NameAt(start - 1)?.First ?? start - 1;
            return start < at ? start : first;
        }

        return first;
    }

    // Whether the word at an index cannot belong to the noun phrase behind it.
    private static bool StartsBehind(Passage passage, int at, int end)
    {
        if (passage.NameAt(at) is not null) return false;
        if (passage.QuoteAt(at) is { } quote) return quote.Last - quote.First > 4 || quote.Last >= end - 1 || passage[quote.Last - 1] is "," or "." or "!" or "?" || passage[quote.Last + 1] == ",";
        var word = passage[at];
        if (word == "." && Titles.Has(passage[at - 1])) return false;
        if (passage.Tokens[at].Kind is Text.TokenKind.Punctuation && word is not ("&" or "%" or "$" or "€" or "£")) return true;
        if (word is "and" or "&") return !JoinsNames(passage, at);
        if (word is "of" or "for") return false;
        if (GrammarWords.Coordinators.Has(word) || (GrammarWords.Subordinators.Has(word) && word is not "that")) return true;
        if (word is "that") return passage[at + 1] is var next && (GrammarWords.Determiners.Has(next) || passage.NameAt(at + 1) is not null || at + 1 == end || !passage.IsWord(at + 1) || RoleNouns.Collective.Has(next));
        if (GrammarWords.Subjects.Has(word) && !GrammarWords.Determiners.Has(word)) return true;
        return IsVerb(passage, at) || (word.EndsWith("ing", StringComparison.Ordinal) && at < end - 1 && GrammarWords.Determiners.Has(passage[at + 1]));
    }

    private static bool JoinsNames(Passage passage, int and) =>
        (passage.NameAt(and - 1) is not null || RoleNouns.Contains(passage[and - 1]) || passage.IsCapitalized(and - 1))
        && (passage.NameAt(and + 1) is not null || RoleNouns.Contains(passage[and + 1]) || passage.IsCapitalized(and + 1) || RoleNouns.Contains(passage[and + 2]));

    // "On Monday the group", "In Kabul officials": what stands before the noun phrase proper is left out.
    private static int TrimmedLeft(Passage passage, int first, int end)
    {
        while (first < end)
        {
            var word = passage[first];
            if (passage.NameAt(first) is not null) return first;
            if (GrammarWords.Prepositions.Has(word)) first = PrepositionalEnd(passage, first, end);
            else if (GrammarWords.IsAdverb(word) || GrammarWords.Coordinators.Has(word) || (GrammarWords.Times.Has(word) && first + 1 < end && !GrammarWords.Determiners.Has(word)) || GrammarWords.IsAuxiliary(word) || !passage.IsWord(first) && !char.IsAsciiDigit(word[0])) first++;
            else return first;
        }

        return first;
    }

    private static int PrepositionalEnd(Passage passage, int preposition, int end)
    {
        var at = preposition + 1;
        if (passage.NameAt(at) is { } name) return name.End;
        if (GrammarWords.Determiners.Has(passage[at])) at++;
        while (at < end && passage.NameAt(at) is null && !GrammarWords.Determiners.Has(passage[at]) && (GrammarWords.Times.Has(passage[at]) || !RoleNouns.Contains(passage[at]))) at++;
        return at == end ? preposition + 1 : at;
    }

    private static NounPhrase? Valid(Passage passage, int first, int end)
    {
        if (first >= end) return null;
        var phrase = new NounPhrase(first, end);
        var head = HeadOf(passage, phrase);
        if (!passage.IsWord(head) && passage.NameAt(head) is null && passage.Tokens[head].Kind != Text.TokenKind.Number && passage[head] != "%") return null;
        if (passage.NameAt(head) is not null) return phrase;
        var word = passage[head];
        var isFunction = GrammarWords.Prepositions.Has(word) || GrammarWords.IsAuxiliary(word) || (GrammarWords.Objects.Has(word) && !passage.IsCapitalized(head)) || GrammarWords.Subordinators.Has(word) || word is "to" or "not";
        return isFunction || passage[end - 1] is "to" ? null : phrase;
    }

    private static bool EndsPhrase(Passage passage, int first, int at)
    {
        if (passage.NameAt(at) is not null) return false;
        if (passage.QuoteAt(at) is not null) return true;
        var word = passage[at];
        if (passage.Tokens[at].Kind is Text.TokenKind.Punctuation) return !(word == "." && Titles.Has(passage[at - 1]));
        if (word is "of" or "for" or "from") return false;
        if (word == "and") return !JoinsNames(passage, at);
        return GrammarWords.Coordinators.Has(word) || GrammarWords.Subordinators.Has(word) || (GrammarWords.Prepositions.Has(word) && at > first)
            || (at > first && (IsVerb(passage, at) || GrammarWords.Times.Has(word) || GrammarWords.IsAdverb(word)));
    }

    // "said the union's secretary, Tomasz Wieczorek"
    private static NounPhrase WithNameInApposition(Passage passage, NounPhrase phrase)
    {
        if (passage[phrase.End] != "," || passage.NameAt(phrase.End + 1) is not { } name || passage.NameAt(HeadOf(passage, phrase)) is not null) return phrase;
        return name.Entity.Type == Entities.EntityType.Person ? phrase with { End = name.End } : phrase;
    }
}
