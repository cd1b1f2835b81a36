using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Attributions;

/// <summary>Finds the claims that a passive verb of saying reports.</summary>
internal static class PassiveClaims
{
    /// <summary>The claim of <paramref name="cue"/>, or null if its passive reports none.</summary>
    public static Attribution? Read(Passage passage, VerbCue cue) =>
        Impersonal(passage, cue) ?? DeniedBy(passage, cue) ?? Said(passage, cue);

    // "It is claimed that": there is no source.
    private static Attribution? Impersonal(Passage passage, VerbCue cue)
    {
        if (passage[cue.First - 1] != "it" || passage[cue.End] != "that" || cue.Verb.HasAddressee || cue.Verb.Stance != Stance.Asserts)
            return null;
        var end = ContentFinder.FindSentenceEnd(passage, cue.End + 1);
        return end <= cue.End + 1 ? null
            : Claim(passage, cue, cue.End, null, (cue.End, end)) with { Alleging = !cue.Verb.Hedging, Hedging = cue.Verb.Hedging };
    }

    // "The claim was denied by the ministry"
    private static Attribution? DeniedBy(Passage passage, VerbCue cue)
    {
        if (cue.Verb.Stance != Stance.Denies || passage[cue.End] != "by" || cue.IsNegated) return null;
        if (SourceFinder.FindAfter(passage, cue.End + 1) is not { } source
            || SourceFinder.FindBefore(passage, cue.First) is not { } subject)
            return null;
        var isSaid = ContentFinder.ClaimNounIn(passage, subject.First, subject.End) is not null
            || passage.Is(subject.First, WordClass.Demonstrative);
        return !isSaid ? null
            : Claim(passage, cue, cue.End, source, (subject.First, subject.End)) with { Stance = Stance.Denies, IsNominal = true };
    }

    // "Smith was accused (by the union) of lying", "is described as a success", "was criticized by the mayor"
    private static Attribution? Said(Passage passage, VerbCue cue)
    {
        if (cue.Verb.Stance != Stance.Asserts || SourceFinder.FindBefore(passage, cue.First) is not { } subject) return null;
        var agent = Agent(passage, cue.End);
        var opener = agent?.End ?? cue.End;
        var end = Complements(passage, cue, opener) ? ContentFinder.FindNominalEnd(passage, opener + 1)
            : agent is not null && cue.Verb.Takes(Complement.Noun | Complement.As)
            && SourceFinder.IsPerson(passage, agent) ? cue.First : -1;
        if (end < 0) return null;
        var claim = Claim(passage, cue, cue.End, agent, (subject.First, end)) with
        {
            IsNominal = end == cue.First,
            Alleging = cue.Verb.Lemma is "accuse" or "blame",
            Hedging = cue.Verb.Hedging,
        };
        return end == cue.First ? claim : claim with { Interruption = (cue.First, opener) };
    }

    private static NounPhrase? Agent(Passage passage, int by)
    {
        if (passage[by] != "by" || SourceFinder.FindAfter(passage, by + 1) is not { } agent) return null;
        if (passage.Is(agent.First, WordClass.Time | WordClass.Number)) return null;
        // "by the union of lying": the charge is not part of the name.
        for (var at = agent.First + 1; at < agent.End; at++)
        {
            if (passage[at] is "of" or "for" && passage.Is(at + 1, WordClass.Ing)) return agent with { End = at };
        }

        return agent;
    }

    private static bool Complements(Passage passage, VerbCue cue, int at) => passage[at] switch
    {
        "as" => cue.Verb.Takes(Complement.As),
        "of" or "for" => cue.Verb.Takes(Complement.Charge) || (passage[at] == "for" && cue.Verb.Takes(Complement.As)),
        "to" => cue.Verb.Lemma is not ("say" or "report" or "tell") && (cue.Verb.Hedging || cue.Verb.Takes(Complement.ObjectInfinitive))
            && passage.IsWord(at + 1) && passage.NameAt(at + 1) is null && !passage.Is(at + 1, WordClass.Determiner),
        "a" or "an" or "the" or "one" => cue.Verb.Takes(Complement.Predicate) && passage[at - 1] != "by",
        _ => passage.QuoteAt(at) is not null && cue.Verb.Takes(Complement.Label),
    };

    private static Attribution Claim(Passage passage, VerbCue cue, int end, NounPhrase? source, (int First, int End) content) => new()
    {
        Passage = passage,
        Type = CueType.Verb,
        Cue = passage.Span(cue.First, end),
        CueAt = cue.First,
        Source = source,
        Content = content,
        Act = cue.Verb.Act,
        Stance = cue.IsNegated ? Stance.Questions : Stance.Asserts,
    };
}
