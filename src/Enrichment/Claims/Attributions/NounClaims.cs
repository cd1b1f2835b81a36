using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Claims.Sources;
using Enrichment.Text;

namespace Enrichment.Claims.Attributions;

/// <summary>Finds the claims that a noun of saying reports: "the minister's claim that ..".</summary>
internal static class NounClaims
{
    /// <summary>The claims of <paramref name="passage"/> that a noun outside its quotations reports, in order; what <paramref name="verbClaims"/> took for a verb is no noun.</summary>
    public static IEnumerable<Attribution> Find(Passage passage, IReadOnlyList<Attribution> verbClaims)
    {
        var verbs = verbClaims.Select(claim => claim.Cue.End).ToHashSet();
        var said = verbClaims.Select(claim => claim.Content.First).ToHashSet();
        for (var at = 1; at + 2 < passage.Count; at++)
        {
            if (verbs.Contains(passage.TokenAt(at).End)) continue;
            if (passage.Is(at, WordClass.ReportingNoun) && passage.QuoteAt(at) is null && Read(passage, at) is { } claim && !said.Contains(claim.Content.First)) yield return claim;
        }
    }

    private static Attribution? Read(Passage passage, int noun)
    {
        var (that, source) = BehindNoun(passage, noun);
        if (passage[that] != "that" || that + 2 >= passage.Count || !StartsClause(passage, that + 1) || IsNamedByVerb(passage, noun)) return null;
        source ??= Possessor(passage, noun);
        var end = ContentFinder.SentenceEnd(passage, that + 1);
        return end <= that + 2 ? null : new Attribution
        {
            Passage = passage,
            Type = CueType.Noun,
            Cue = passage.Span(noun, noun + 1),
            CueAt = noun,
            Source = source,
            Content = (that, ClauseEnd(passage, that, end)),
            Stance = passage[noun] is "denial" or "denials" ? Stance.Denies : Stance.Asserts,
            Alleging = source is null || passage.Is(noun, WordClass.AllegingNoun),
        };
    }

    // "the claim by the ministry that", "a warning from doctors that"
    private static (int That, NounPhrase? Source) BehindNoun(Passage passage, int noun)
    {
        if (passage[noun + 1] is not ("by" or "from" or "of") || SourceFinder.After(passage, noun + 2) is not { } source) return (noun + 1, null);
        return (source.End, source);
    }

    private static NounPhrase? Possessor(Passage passage, int noun)
    {
        var at = noun - 1;
        while (at > 0 && at > noun - 4 && passage.IsWord(at) && !passage.Is(at, WordClass.Determiner)) at--;
        if (passage[at] is "his" or "her" or "their" or "its" or "my" or "our") return new NounPhrase(at, at + 1);
        return passage[at] is "'s" or "’s" or "'" or "’" ? SourceFinder.Before(passage, at) : null;
    }

    // A verb right behind "that" makes it a relative: "the report that was published".
    private static bool StartsClause(Passage passage, int at) =>
        !passage.LooksFinite(at) && !passage.Is(at, WordClass.Adverb) && passage.CueVerbAt(at) is not { Form: VerbForm.Past };

    // "denied claims that": the verb has it already.
    private static bool IsNamedByVerb(Passage passage, int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - 6); at--)
        {
            if (passage.CueVerbAt(at) is { Verb: var verb } && verb.Takes(Complement.ClaimNoun | Complement.Noun)) return true;
            if (passage.Is(at, WordClass.Preposition) || passage.IsMark(at)) return false;
        }

        return false;
    }

    // A claim that is itself a subject ends where the main verb begins; commas are the only sure sign.
    private static int ClauseEnd(Passage passage, int that, int end)
    {
        for (var at = that + 3; at < end; at++)
        {
            if (passage.QuoteAt(at) is null && passage[at] == "," && ContentFinder.HasVerb(passage, that + 1, at)) return at;
        }

        return end;
    }
}
