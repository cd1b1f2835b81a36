using Enrichment.Analysis;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Claims.Attributions;

/// <summary>Finds the noun phrase of the source.</summary>
internal static class SourceFinder
{
    private const int LongestPhrase = 25;
    private const int LongestApposition = 40;

    /// <summary>The subject of the verb group that starts at <paramref name="cue"/>, or null.</summary>
    public static NounPhrase? FindBefore(Passage passage, int cue)
    {
        var end = BackOverAdverbials(passage, cue);
        if (passage[end - 1] is "and" or "or" or "but" or "then") return MainSubject(passage, end - 1);
        if (passage[end - 1] is "who" or "which" or "that" && end - 1 > 0) return Relative(passage, end - 1);
        return passage[end - 1] switch
        {
            "," or "—" or "–" => BeforeApposition(passage, end - 1),
            ")" => FindEndingAt(passage, BeforeParenthesis(passage, end - 1)),
            _ => FindEndingAt(passage, end) ?? BeforeParticiple(passage, end - 1),
        };
    }

    // "a report released last year found"
    private static NounPhrase? BeforeParticiple(Passage passage, int participle) =>
        passage.Is(participle, WordClass.RegularPast) && passage.IsWord(participle - 1)
        && passage.CueVerbAt(participle) is null ? FindEndingAt(passage, participle) : null;

    /// <summary>
    /// The subject after its verb: ", said the mayor". It starts at <paramref name="first"/>; null if no noun phrase starts there.
    /// </summary>
    public static NounPhrase? FindAfter(Passage passage, int first)
    {
        if (!StartsNounPhrase(passage, first)) return null;
        if (passage.Is(first, WordClass.Subject) && passage.NameAt(first) is null) return new NounPhrase(first, first + 1);
        var end = first;
        while (end < passage.Count && end - first < LongestPhrase && !EndsPhrase(passage, first, end))
            end = passage.NameAt(end)?.End ?? end + 1;
        return end == first ? null : WithNameInApposition(passage, new NounPhrase(first, end));
    }

    /// <summary>The subject of the clause that governs a participle or second verb at <paramref name="before"/>, or null.</summary>
    public static NounPhrase? MainSubject(Passage passage, int before)
    {
        for (var at = Math.Max(1, before - LongestApposition); at < before; at++)
        {
            if (passage.QuoteAt(at) is not null || !IsVerb(passage, at)) continue;
            var first = at;
            while (first > 0
                && (passage.Is(first - 1, WordClass.Be | WordClass.HaveOrDo | WordClass.Modal) || passage.Is(first - 1, WordClass.Adverb)))
                first--;
            if (passage[first - 1] is not ("and" or "or" or "but") && FindBefore(passage, first) is { } subject) return subject;
        }

        return null;
    }

    /// <summary>Whether a noun phrase can start at <paramref name="at"/>.</summary>
    public static bool StartsNounPhrase(Passage passage, int at) =>
        passage.NameAt(at) is not null
        || (passage.IsWord(at)
        && (passage.Is(at, WordClass.Determiner) || passage.Is(at, WordClass.Subject)
        || passage.Is(at, WordClass.Role | WordClass.Collective)
            || (passage.IsCapitalized(at) && !passage.Is(at, WordClass.Preposition)
            && !passage.Is(at, WordClass.Subordinator) && !passage.Is(at, WordClass.Time))));

    /// <summary>Index of the head of <paramref name="phrase"/>: "spokesman" in "a spokesman for the ministry".</summary>
    public static int FindHead(Passage passage, NounPhrase phrase)
    {
        if (phrase.Head is { } head) return head;
        for (var at = phrase.First + 1; at < phrase.End; at++)
        {
            var ends = passage.Is(at, WordClass.Preposition) || passage[at] == "," || passage.Is(at, WordClass.Subordinator);
            if (ends && passage.NameAt(at) is not { } name) return at - 1;
        }

        return phrase.End - 1;
    }

    /// <summary>Whether <paramref name="phrase"/> is a person or group: a name, people, an institution, or a pronoun for them.</summary>
    public static bool IsPerson(Passage passage, NounPhrase phrase)
    {
        var head = FindHead(passage, Counted(passage, phrase));
        if (passage[head] is "percent" or "%") return true;
        if (passage.NameAt(head) is { } name) return name.Entity.Type is not (EntityType.Product or EntityType.Event);
        return passage.Is(head, WordClass.Role | WordClass.Collective)
            || (passage.Is(head, WordClass.Pronoun | WordClass.Subject) && passage[head] is not ("it" or "this" or "these" or "you"))
            || (passage.IsCapitalized(head) && head > 0) || LooksLikePeople(passage, head);
    }

    // "one of the members": the members.
    private static NounPhrase Counted(Passage passage, NounPhrase phrase)
    {
        var head = FindHead(passage, phrase);
        return passage.NameAt(head) is null && passage[head + 1] == "of" && head + 2 < phrase.End
            && passage.Is(head, WordClass.Determiner | WordClass.Number | WordClass.Vague)
            ? phrase with { First = head + 2, Head = null } : phrase;
    }

    // "donors", "columnists", "Libertarians"
    private static bool LooksLikePeople(Passage passage, int at)
    {
        if (!passage.Is(at, WordClass.EndsInS)) return false;
        var word = passage.TokenAt(at).In(passage.Text);
        return word.EndsWith("ers", StringComparison.Ordinal) || word.EndsWith("ors", StringComparison.Ordinal)
            || word.EndsWith("ists", StringComparison.Ordinal)
            || word.EndsWith("ians", StringComparison.Ordinal) || word.EndsWith("ees", StringComparison.Ordinal);
    }

    private static bool IsVerb(Passage passage, int at) =>
        passage.IsWord(at) && passage.NameAt(at) is null
        && (passage.IsFinite(at)
        || (passage.CueVerbAt(at) is { Form: VerbForm.Past or VerbForm.Third } && !passage.Is(at - 1, WordClass.Determiner)));

    private static int BackOverAdverbials(Passage passage, int cue)
    {
        var end = cue;
        while (end > 0)
        {
            var start = BackOverTime(passage, end);
            if (start == end && passage.IsWord(end - 1) && passage.Is(end - 1, WordClass.Adverb) && passage.NameAt(end - 1) is null)
                start = end - 1;
            if (start == end) return end;
            end = start;
        }

        return end;
    }

    // "on Monday", "late on Sunday night", "Monday"
    private static int BackOverTime(Passage passage, int end)
    {
        var start = end;
        while (start > 0 && passage.NameAt(start - 1) is null
            && (passage.Is(start - 1, WordClass.Time) || (start < end && passage.Is(start - 1, WordClass.Number))))
            start--;
        if (start == end && start > 1 && passage.Is(start - 1, WordClass.Number) && passage.Is(start - 2, WordClass.Time)) start -= 2;
        if (start == end || passage[start] is "this" && start + 1 == end) return end;
        while (start > 0 && passage[start - 1] is "on" or "in" or "at" or "during" or "since" or "late" or "early" or "by" or "the")
            start--;
        return start;
    }

    private static NounPhrase? Relative(Passage passage, int relative)
    {
        var end = passage[relative - 1] == "," ? relative - 1 : relative;
        return FindEndingAt(passage, end);
    }

    // "Smith, a doctor in Leeds, said": the subject is before the first comma.
    private static NounPhrase? BeforeApposition(Passage passage, int closing)
    {
        NounPhrase? thing = null;
        for (var at = closing - 1; at > Math.Max(0, closing - LongestApposition); at--)
        {
            // A full stop here belongs to an abbreviation: "R-Ky.".
            if (passage.QuoteAt(at) is not null || passage[at] is "!" or "?") return thing;
            if (passage[at] is not ("," or "—" or "–") || passage.NameAt(at) is not null || !StartsApposition(passage, at + 1)) continue;
            if (FindEndingAt(passage, at) is not { } phrase || IsBesides(passage, phrase)) continue;
            if (IsPerson(passage, phrase))
                return FindName(passage, at + 1, closing)
                    && passage.Is(FindHead(passage, Counted(passage, phrase)), WordClass.Role | WordClass.Collective)
                    ? phrase with { End = closing } : phrase;
            thing ??= phrase;
        }

        return thing;
    }

    // ", of Springfield,"
    private static bool IsBesides(Passage passage, NounPhrase phrase) =>
        passage[phrase.First - 1] is "of" or "from" or "in" && passage[phrase.First - 2] == ",";

    private static bool StartsApposition(Passage passage, int at) =>
        passage.NameAt(at) is not null
            || passage.Is(at, WordClass.Determiner | WordClass.Number | WordClass.Role | WordClass.Ing
            | WordClass.RegularPast | WordClass.Collective | WordClass.Preposition | WordClass.Adverb)
        || passage[at] is "who" or "which" or "whose" or "when" or "where" or "himself"
        || (passage.IsWord(at)
        && !passage.Is(at, WordClass.Coordinator | WordClass.Subordinator | WordClass.Be | WordClass.HaveOrDo | WordClass.Modal));

    private static bool FindName(Passage passage, int first, int end) => passage.NameAt(first) is { } name && name.End == end;

    private static int BeforeParenthesis(Passage passage, int closing)
    {
        var at = closing;
        while (at > Math.Max(0, closing - LongestPhrase) && passage[at] != "(") at--;
        return at;
    }

    private static NounPhrase? FindEndingAt(Passage passage, int end)
    {
        if (end <= 0 || passage.QuoteAt(end - 1) is not null) return null;
        if (passage.Is(end - 1, WordClass.Subject) && passage.NameAt(end - 1) is null && !(passage[end - 2] is "the" or "of"))
            return new NounPhrase(end - 1, end);
        var first = end;
        while (first > 0 && end - first < LongestPhrase && !StartsAfter(passage, first - 1, end))
            first = passage.NameAt(first - 1)?.First ?? first - 1;
        first = BeforeRelative(passage, first);
        return Valid(passage, TrimmedLeft(passage, first, end), end);
    }

    // "two people who saw the letter": the noun phrase continues to the left of its relative clause.
    private static int BeforeRelative(Passage passage, int first)
    {
        for (var at = first - 1; at > Math.Max(0, first - 6) && passage.QuoteAt(at) is null && !passage.IsMark(at); at--)
        {
            if (passage[at] is not "who" || passage[at - 1] == ",") continue;
            var start = at;
            while (start > 0 && at - start < LongestPhrase && !StartsAfter(passage, start - 1, at))
                start = passage.NameAt(start - 1)?.First ?? start - 1;
            return start < at ? start : first;
        }

        return first;
    }

    // Whether the word at an index cannot belong to the noun phrase after it.
    private static bool StartsAfter(Passage passage, int at, int end)
    {
        if (passage.NameAt(at) is not null) return false;
        if (passage.QuoteAt(at) is { } quote)
            return quote.Last - quote.First > 4 || quote.Last >= end - 1
                || passage[quote.Last - 1] is "," or "." or "!" or "?" || passage[quote.Last + 1] == ",";
        var word = passage[at];
        if (word == "." && passage.Is(at - 1, WordClass.Title)) return false;
        if (passage.TokenAt(at).Kind is TokenKind.Punctuation && word is not ("&" or "%" or "$" or "€" or "£")) return true;
        if (word is "and" or "&") return !JoinsNames(passage, at);
        if (word is "of" or "for") return false;
        if (passage.Is(at, WordClass.Coordinator | WordClass.Subordinator) && word is not "that") return true;
        if (word is "that")
            return passage.Is(at + 1, WordClass.Determiner | WordClass.Collective)
                || passage.NameAt(at + 1) is not null || at + 1 == end || !passage.IsWord(at + 1);
        if (passage.Is(at, WordClass.Subject) && !passage.Is(at, WordClass.Determiner)) return true;
        if (passage.Is(at, WordClass.RegularPast) && passage.Is(at - 1, WordClass.Adverb)
            && passage.Is(at - 2, WordClass.Preposition | WordClass.Determiner))
            return false;
        return IsVerb(passage, at) || (passage.Is(at, WordClass.Ing) && at < end - 1 && passage.Is(at + 1, WordClass.Determiner));
    }

    private static bool JoinsNames(Passage passage, int and) =>
        (passage.NameAt(and - 1) is not null
            || passage.Is(and - 1, WordClass.Role | WordClass.Collective) || passage.IsCapitalized(and - 1))
        && (passage.NameAt(and + 1) is not null || passage.Is(and + 1, WordClass.Role | WordClass.Collective)
        || passage.IsCapitalized(and + 1) || passage.Is(and + 2, WordClass.Role | WordClass.Collective));

    // "On Monday the group", "In Kabul officials": the words before the noun phrase proper are left out.
    private static int TrimmedLeft(Passage passage, int first, int end)
    {
        while (first < end)
        {
            var word = passage[first];
            if (passage.NameAt(first) is not null) return first;
            if (passage.Is(first, WordClass.Preposition)) first = PrepositionalEnd(passage, first, end);
            else if (passage.Is(first, WordClass.Adverb | WordClass.Coordinator | WordClass.Be | WordClass.HaveOrDo | WordClass.Modal)
                || (passage.Is(first, WordClass.Time) && first + 1 < end && !passage.Is(first, WordClass.Determiner))
                || !passage.IsWord(first) && !passage.Is(first, WordClass.Number))
                first++;
            else return first;
        }

        return first;
    }

    private static int PrepositionalEnd(Passage passage, int preposition, int end)
    {
        var at = preposition + 1;
        if (passage.NameAt(at) is { } name) return name.End;
        if (passage.Is(at, WordClass.Determiner)) at++;
        while (at < end && passage.NameAt(at) is null && !passage.Is(at, WordClass.Determiner)
            && (passage.Is(at, WordClass.Time) || !passage.Is(at, WordClass.Role | WordClass.Collective)))
            at++;
        return at == end ? preposition + 1 : at;
    }

    private static NounPhrase? Valid(Passage passage, int first, int end)
    {
        if (first >= end) return null;
        var phrase = new NounPhrase(first, end);
        var head = FindHead(passage, phrase);
        if (!passage.IsWord(head) && passage.NameAt(head) is null && passage.TokenAt(head).Kind != TokenKind.Number && passage[head] != "%")
            return null;
        if (passage.NameAt(head) is not null) return phrase;
        var word = passage[head];
        var isFunction = passage.Is(head, WordClass.Preposition | WordClass.Subordinator | WordClass.Be | WordClass.HaveOrDo
            | WordClass.Modal) || (passage.Is(head, WordClass.Object) && !passage.IsCapitalized(head)) || word is "to" or "not";
        return isFunction || passage[end - 1] is "to" ? null : phrase;
    }

    private static bool EndsPhrase(Passage passage, int first, int at)
    {
        if (passage.NameAt(at) is not null) return false;
        if (passage.QuoteAt(at) is not null) return true;
        var word = passage[at];
        if (passage.TokenAt(at).Kind is TokenKind.Punctuation) return !(word == "." && passage.Is(at - 1, WordClass.Title));
        if (word is "of" or "for" or "from") return false;
        if (word == "and") return !JoinsNames(passage, at);
        return passage.Is(at, WordClass.Coordinator | WordClass.Subordinator) || (passage.Is(at, WordClass.Preposition) && at > first)
            || (at > first && (IsVerb(passage, at) || passage.Is(at, WordClass.Time | WordClass.Adverb)));
    }

    // "said the union's secretary, Tomasz Wieczorek"
    private static NounPhrase WithNameInApposition(Passage passage, NounPhrase phrase)
    {
        if (passage[phrase.End] != "," || passage.NameAt(phrase.End + 1) is not { } name
            || passage.NameAt(FindHead(passage, phrase)) is not null)
            return phrase;
        return name.Entity.Type == EntityType.Person ? phrase with { End = name.End } : phrase;
    }
}
