using Enrichment.Analysis;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Lexicons;

namespace Enrichment.Claims.Attributions;

/// <summary>Finds the claims a verb of saying reports.</summary>
internal static class VerbClaims
{
    /// <summary>The claims of <paramref name="passage"/> that verbs outside its quotations report, in order of their cues.</summary>
    public static List<Attribution> Find(Passage passage, CancellationToken cancellationToken)
    {
        var claims = new List<Attribution>();
        for (var at = 0; at < passage.Count; at++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (passage.QuoteAt(at) is { } quote) at = quote.Last;
            else if (VerbCueFinder.FindAt(passage, at) is { } cue)
            {
                Add(claims, passage, cue);
                at = cue.End - 1;
            }
        }

        return claims;
    }

    private static void Add(List<Attribution> claims, Passage passage, VerbCue cue)
    {
        var last = claims.Count > 0 ? claims[^1] : null;
        if (cue.IsParticiple && cue.Verb.Lemma == "say" && last is not null && Merged(passage, last, cue) is { } merged)
            claims[^1] = merged;
        else if (Read(passage, cue, last) is { } claim)
        {
            if (last is not null) claims[^1] = CutBefore(last, claim);
            claims.Add(claim);
        }
    }

    // "has refuted these allegations saying, "..."": the denial and its quotation are one claim.
    private static Attribution? Merged(Passage passage, Attribution last, VerbCue cue)
    {
        if (cue.First >= last.Content.First && cue.First < last.Content.End) return last;
        if (last.Content.End > cue.First || cue.First - last.Content.End > 25
            || ContentFinder.FindAfter(passage, cue, cue.End) is not { } said)
            return null;
        var isAnswer = last.IsNominal
            && (last.Stance != Stance.Asserts || ContentFinder.ClaimNounIn(passage, last.Content.First, last.Content.End) is not null);
        return isAnswer
            ? last with
            {
                Denied = new NounPhrase(last.Content.First, last.Content.End),
                Content = (said.First, said.End),
                IsNominal = false,
            }
            : last with { Content = (last.Content.First, said.End), IsNominal = false };
    }

    // "Taliban claims victory, NRFA refutes": the second source ends the content of the first one.
    private static Attribution CutBefore(Attribution last, Attribution claim)
    {
        var passage = claim.Passage;
        var ownSubject = claim.Source is { } source && source.First >= last.Content.First && source.First < claim.CueAt;
        if (ownSubject && IsRelative(passage, claim.Source!, claim.CueAt)) return last;
        var start = ownSubject ? claim.Source!.First : claim.CueAt;
        if (start <= last.Content.First || start >= last.Content.End) return last;
        var end = start;
        while (end > last.Content.First && passage.Is(end - 1, WordClass.Coordinator | WordClass.Adverb)) end--;
        if (ownSubject && passage[end - 1] is not ("," or ";" or ":" or "—" or "–")) return last;
        while (end > last.Content.First + 1 && passage[end - 1] is "," or ";" or ":" or "—" or "–") end--;
        return end > last.Content.First ? last with { Content = (last.Content.First, end) } : last;
    }

    private static bool IsRelative(Passage passage, NounPhrase source, int cue) =>
        passage[source.End] is "who" or "which"
            || (passage[source.End] == "," && passage[source.End + 1] is "who" or "which" && source.End + 2 >= cue - 1);

    private static Attribution? Read(Passage passage, VerbCue cue, Attribution? last)
    {
        if (cue.IsPassive) return PassiveClaims.Read(passage, cue);
        if (Inverted(passage, cue) is { } inverted) return inverted;
        if (FindSubject(passage, cue, last) is not { } source || IsHypothetical(passage, source)) return null;
        if (cue.Verb.NeedsPerson && !SourceFinder.IsPerson(passage, source)) return null;
        if (RefusesToSay(passage, cue)) return null;
        var right = ContentFinder.FindAfter(passage, cue, cue.End)
            ?? (cue.Verb.Takes(Complement.About) ? ContentFinder.Matter(passage, cue) : null) ?? ReadEvidence(passage, cue, source);
        right ??= ReadRelative(passage, cue, source);
        // A table may "report" and a road may "address". Only the verbs of a person, group or text report claims.
        if (right is { Kind: Complement.Noun or Complement.Predicate or Complement.As or Complement.Charge }
            && !SourceFinder.IsPerson(passage, source)
            && !passage.Is(SourceFinder.FindHead(passage, source), WordClass.Evidence | WordClass.ClaimNoun))
            right = null;
        if (Inserted(passage, cue, source) is { } inserted) return Build(passage, cue, source, inserted, default);
        var left = cue.IsParticiple || source.End > cue.First || source.First > cue.First
            ? null : ContentFinder.FindBefore(passage, source.First);
        // ""It is true," Smith said, adding: "We go."": the content after another cue belongs to that cue.
        if (left is { Kind: Complement.Quote } && right is not null && HasCue(passage, cue.End, right.First)) right = null;
        if (right is { Kind: Complement.Quote } && left is { Kind: Complement.Quote })
            return Build(passage, cue, source, new SaidContent(left.First, right.End, Complement.Quote), (left.End, right.First));
        if (right is not null)
            return Build(passage, cue, source, WithinRelative(passage, cue, WithoutClaimNoun(passage, cue, right)), default);
        if (left is not null && IsParenthetical(passage, cue, left))
            return Build(passage, cue, source, Completed(passage, cue, left), Interruption(passage, left, cue.End));
        return cue.Verb.Stance == Stance.Denies ? BareDenial(passage, cue, source, last) : null;
    }

    // "Smith, who argued that it was safe, resigned": the relative clause ends at the comma before the main verb.
    private static SaidContent WithinRelative(Passage passage, VerbCue cue, SaidContent content)
    {
        if (passage[cue.First - 1] is not ("who" or "which") || passage[cue.First - 2] != ",") return content;
        for (var at = content.First + 1; at < content.End; at++)
        {
            if (passage[at] == "," && passage.QuoteAt(at) is null && passage.LooksFinite(at + 1)) return content with { End = at };
        }

        return content;
    }

    private static bool HasCue(Passage passage, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (passage.CueVerbAt(at) is { Form: VerbForm.Ing }) return true;
        }

        return false;
    }

    // "declined to say whether": the source refuses to speak.
    private static bool RefusesToSay(Passage passage, VerbCue cue) =>
        cue.Verb.Lemma is "refuse" or "decline" && passage[cue.End] == "to" && VerbCueFinder.FindAt(passage, cue.End + 1) is { } said
            && said.Verb.Act == SpeechAct.Assertive && ContentFinder.FindAfter(passage, said, said.End) is not null;

    // "As Smith noted, the plan failed", "But, Smith said, the plan failed": the content follows the comma.
    private static SaidContent? Inserted(Passage passage, VerbCue cue, NounPhrase source)
    {
        if (passage[cue.End] is not ("," or ":") || cue.IsParticiple || !cue.Verb.Takes(Complement.Clause | Complement.That)) return null;
        var before = source.First - 1;
        if (passage[before] == "as")
            return before == 0 || passage.Is(before - 1, WordClass.Coordinator)
                || passage[before - 1] is "," && before < 4 ? ClauseFrom(passage, cue.End + 1) : null;
        if (passage[before] != ",") return null;
        for (var at = before - 1; at >= 0; at--)
        {
            if (before - at > 3 || !passage.Is(at, WordClass.Coordinator | WordClass.Adverb)) return null;
        }

        return ClauseFrom(passage, cue.End + 1);
    }

    // "the rules, which officials said take effect in May"
    private static SaidContent? ReadRelative(Passage passage, VerbCue cue, NounPhrase source)
    {
        if (passage[source.First - 1] is "which" or "that" or "who" or "what"
            && cue.Verb.Takes(Complement.As) && passage[cue.End] == "as" && cue.End + 1 < passage.Count)
            return new SaidContent(cue.End, ContentFinder.FindNominalEnd(passage, cue.End + 1), Complement.As);
        if (passage[source.First - 1] is not ("which" or "that" or "who" or "what")
            || !cue.Verb.Takes(Complement.Clause | Complement.That) || !passage.LooksFinite(cue.End))
            return null;
        var end = cue.End + 1;
        var sentence = ContentFinder.FindSentenceEnd(passage, cue.End);
        while (end < sentence && passage[end] != ",") end++;
        return end > cue.End + 1 ? new SaidContent(cue.End, end, Complement.Clause) : null;
    }

    private static SaidContent? ClauseFrom(Passage passage, int first) =>
        passage.QuoteAt(first) is null && ContentFinder.FindSentenceEnd(passage, first) is var end && end > first + 1
            ? new SaidContent(first, end, Complement.Clause) : null;

    // "a poll shows Smith ahead by five points"
    private static SaidContent? ReadEvidence(Passage passage, VerbCue cue, NounPhrase source)
    {
        if (!cue.Verb.PresentsEvidence || !passage.Is(SourceFinder.FindHead(passage, source), WordClass.Evidence)) return null;
        var end = ContentFinder.FindSentenceEnd(passage, cue.End);
        return end > cue.End + 1 && !passage.IsMark(cue.End) ? new SaidContent(cue.End, end, Complement.Clause) : null;
    }

    private static NounPhrase? FindSubject(Passage passage, VerbCue cue, Attribution? last)
    {
        if (cue.IsParticiple)
        {
            // "cut off the power, urging them to surrender": an action may urge too; it is a claim only next to a quotation.
            if (cue.Verb.Act == SpeechAct.Directive && last?.Passage != passage) return null;
            if (last?.Source is { } speaker && last.Passage == passage
                && (passage.IsMark(cue.First - 1) || passage[cue.First - 1] is "and" or "by" or "in" || cue.Verb.Lemma == "say"))
                return speaker;
            if (passage[cue.First - 1] is "and" or "or") return null;
            return !passage.IsMark(cue.First - 1) && passage[cue.First - 1] is not ("by" or "in") && cue.Verb.Lemma != "say"
                ? BesideParticiple(passage, cue) : SourceFinder.MainSubject(passage, cue.First);
        }

        if (passage[cue.First - 1] is "and" or "but" or "or" && last?.Source is { } same) return same;
        if (SourceFinder.FindBefore(passage, cue.First) is not { } source) return null;
        if (cue.Form == VerbForm.Base && cue.First + 1 == cue.End && !IsPlural(passage, source)) return null;
        return !cue.IsAmbiguous || cue.Form == VerbForm.Past || IsPlainSubject(passage, cue, source) ? source : null;
    }

    // "a lawsuit alleging that", "voters favoring": the noun right before it, if it can be a source.
    private static NounPhrase? BesideParticiple(Passage passage, VerbCue cue)
    {
        if (SourceFinder.FindBefore(passage, cue.First) is not { } source) return null;
        return SourceFinder.IsPerson(passage, source)
            || passage.Is(SourceFinder.FindHead(passage, source), WordClass.Evidence | WordClass.Occasion | WordClass.ClaimNoun)
            ? source : null;
    }

    // A verb without an ending needs a plural subject: "helps confirm", "watch Smith insist" have none.
    private static bool IsPlural(Passage passage, NounPhrase source)
    {
        var head = SourceFinder.FindHead(passage, source);
        if (passage.NameAt(head) is { } name) return name.Entity.Type != EntityType.Person || source.First < name.First - 1;
        return passage[head] is "i" or "you" or "we" or "they" or "who" or "some" or "many" or "most" or "both" or "others" or "people"
            or "police" or "that" or "which" || passage.Is(head, WordClass.Collective | WordClass.EndsInS | WordClass.Number)
            || passage[head] is "%" || passage.IsCapitalized(head);
    }

    // "claims" may be a noun: it is a verb only after a name, a pronoun or people.
    private static bool IsPlainSubject(Passage passage, VerbCue cue, NounPhrase source)
    {
        var head = SourceFinder.FindHead(passage, source);
        if (passage.Is(head, WordClass.Subject) && source.End - source.First == 1) return true;
        if (cue.Form == VerbForm.Base && cue.Verb.Lemma is "like" or "back") return false;
        if (cue.Form == VerbForm.Base && passage.Is(head, WordClass.Role)) return false;
        if (passage.Is(head, WordClass.Role | WordClass.Collective) || passage.Is(head, WordClass.Evidence)) return true;
        return (passage.NameAt(head) is not null || (passage.IsCapitalized(head) && head > 0))
            && passage[cue.End] is not ("." or "of" or "" or "for");
    }

    private static bool IsHypothetical(Passage passage, NounPhrase source) => passage[source.First - 1] is "if" or "unless" or "let";

    // "", said Smith"
    private static Attribution? Inverted(Passage passage, VerbCue cue)
    {
        if (!cue.Verb.Takes(Complement.Quote) || cue.Form == VerbForm.Ing || cue.First == 0) return null;
        var afterQuote = passage.QuoteAt(cue.First - 1) is not null
            || (passage[cue.First - 1] is "," && passage.QuoteAt(cue.First - 2) is not null);
        if (!afterQuote && passage[cue.First - 1] is not ",") return null;
        if (SourceFinder.FindAfter(passage, cue.End) is not { } source || ContentFinder.FindBefore(passage, cue.First) is not { } left)
            return null;
        if (!afterQuote && !(passage.IsEnd(source.End) || passage[source.End] is "," or "who" or "in" or "on" or "at")) return null;
        if (!afterQuote && !IsSpeaker(passage, source)) return null;
        var next = passage[source.End] is "," or ":" ? source.End + 1 : source.End;
        if (passage.QuoteAt(next) is { } quote && quote.First == next && left.Kind == Complement.Quote)
            return Build(passage, cue, source, new SaidContent(left.First, quote.Last + 1, Complement.Quote), (left.End, next));
        return Build(passage, cue, source, left, default);
    }

    private static bool IsSpeaker(Passage passage, NounPhrase source)
    {
        var head = SourceFinder.FindHead(passage, source);
        return passage.NameAt(head) is not null || passage.Is(head, WordClass.Role | WordClass.Collective)
            || passage.Is(head, WordClass.Subject) || passage.IsCapitalized(head);
    }

    // "The deal is off, Smith said." but not "In May, Smith said."
    private static bool IsParenthetical(Passage passage, VerbCue cue, SaidContent left)
    {
        if (left.Kind == Complement.Quote) return cue.Verb.Takes(Complement.Quote);
        if (!cue.Verb.Takes(Complement.Clause | Complement.That) || cue.IsNegated) return false;
        var closes = passage.IsMark(cue.End) || passage.Is(cue.End, WordClass.Time)
            || passage.Is(cue.End, WordClass.Preposition) || cue.Verb.HasAddressee;
        return closes && ContentFinder.HasVerb(
            passage, left.First, passage[cue.End] == "," ? ContentFinder.FindSentenceEnd(passage, cue.End) : left.End);
    }

    // "The deal, Smith said, is off": the clause continues after the cue if it had no verb before it.
    private static SaidContent Completed(Passage passage, VerbCue cue, SaidContent left)
    {
        if (left.Kind == Complement.Quote || passage[cue.End] != "," || ContentFinder.HasVerb(passage, left.First, left.End)) return left;
        return left with { End = ContentFinder.FindSentenceEnd(passage, cue.End + 1) };
    }

    private static (int First, int End) Interruption(Passage passage, SaidContent left, int cueEnd) =>
        passage[cueEnd] == "," ? (left.End, cueEnd + 1) : default;

    // "denied claims that he lied": the denied content is "that he lied".
    private static SaidContent WithoutClaimNoun(Passage passage, VerbCue cue, SaidContent content)
    {
        if (content.Kind is not (Complement.Noun or Complement.ClaimNoun) || cue.Verb.Stance == Stance.Asserts) return content;
        if (ContentFinder.ClaimNounIn(passage, content.First, content.End) is not { } noun
            || passage[noun + 1] != "that" || noun + 2 >= passage.Count)
            return content;
        return new SaidContent(noun + 1, Math.Max(noun + 3, ContentFinder.FindSentenceEnd(passage, noun + 2)), Complement.That);
    }

    // "X claims victory, Y refutes": the second verb has no object, so it has the object of the first one.
    private static Attribution? BareDenial(Passage passage, VerbCue cue, NounPhrase source, Attribution? last)
    {
        if (last is null || !passage.IsEnd(cue.End) || last.Content.First >= source.First) return null;
        var end = Math.Min(last.Content.End, Trimmed(passage, source.First));
        return end <= last.Content.First ? null
            : Build(passage, cue, source, new SaidContent(last.Content.First, end, Complement.ClaimNoun), default);
    }

    private static int Trimmed(Passage passage, int end)
    {
        while (end > 1 && passage[end - 1] is "," or "and" or "but" or ";" or "while") end--;
        return end;
    }

    private static Attribution Build(
        Passage passage, VerbCue cue, NounPhrase source, SaidContent content, (int First, int End) interruption) => new()
        {
            Passage = passage,
            Type = CueType.Verb,
            Cue = passage.Span(cue.First, cue.End),
            CueAt = cue.First,
            Source = source,
            Content = (content.First, content.End),
            Interruption = interruption,
            Act = content.Kind == Complement.ObjectInfinitive ? SpeechAct.Directive : cue.Verb.Act,
            Stance = StanceReader.Read(passage, cue, content),
            Hedging = cue.Verb.Hedging,
            Alleging = cue.Verb.Lemma == "allege" || cue.Verb.Lemma == "accuse",
            IsNominal = content.Kind is Complement.Noun or Complement.ClaimNoun,
            Between = content.First > cue.End ? (cue.End, content.First) : default,
        };
}
