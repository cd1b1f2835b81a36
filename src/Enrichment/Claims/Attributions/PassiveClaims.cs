using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Claims.Sources;

namespace Enrichment.Claims.Attributions;

/// <summary>Finds the claims that a passive verb of saying reports.</summary>
internal static class PassiveClaims
{
    /// <summary>The claim of <paramref name="cue"/>, or null where its passive reports none.</summary>
    public static Attribution? Read(Passage passage, VerbCue cue) => Impersonal(passage, cue) ?? DeniedBy(passage, cue);

    // "It is claimed that": nobody stands behind it.
    private static Attribution? Impersonal(Passage passage, VerbCue cue)
    {
        if (passage[cue.First - 1] != "it" || passage[cue.End] != "that" || cue.Verb.HasAddressee || cue.Verb.Stance != Stance.Asserts) return null;
        var end = ContentFinder.SentenceEnd(passage, cue.End + 1);
        return end <= cue.End + 1 ? null : new Attribution
        {
            Passage = passage,
            Type = CueType.Verb,
            Cue = passage.Span(cue.First, cue.End),
            CueAt = cue.First,
            Content = (cue.End, end),
            Stance = cue.IsNegated ? Stance.Questions : Stance.Asserts,
            Alleging = !cue.Verb.Hedging,
            Hedging = cue.Verb.Hedging,
        };
    }

    // "The claim was denied by the ministry"
    private static Attribution? DeniedBy(Passage passage, VerbCue cue)
    {
        if (cue.Verb.Stance != Stance.Denies || passage[cue.End] != "by" || cue.IsNegated) return null;
        if (SourceFinder.After(passage, cue.End + 1) is not { } source || SourceFinder.Before(passage, cue.First) is not { } subject) return null;
        var isSaid = ContentFinder.ClaimNounIn(passage, subject.First, subject.End) is not null || passage.Is(subject.First, WordClass.Demonstrative);
        return !isSaid ? null : new Attribution
        {
            Passage = passage,
            Type = CueType.Verb,
            Cue = passage.Span(cue.First, cue.End),
            CueAt = cue.First,
            Source = source,
            Content = (subject.First, subject.End),
            Stance = Stance.Denies,
            IsNominal = true,
        };
    }
}
