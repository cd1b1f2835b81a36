using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Claims.Attributions;

/// <summary>
/// Finds the claims that a noun of saying reports: "the minister's claim that ..", "voiced doubts about ..", "his refusal to ..".
/// </summary>
internal static class NounClaims
{
    private const int LongestContent = 40;
    private const int LongestGap = 5;

    /// <summary>
    /// The claims of <paramref name="passage"/> that a noun outside its quotations reports, in order; words that
    /// <paramref name="verbClaims"/> use as verbs are left out.
    /// </summary>
    public static IEnumerable<Attribution> Find(
        Passage passage, IReadOnlyList<Attribution> verbClaims, CancellationToken cancellationToken)
    {
        for (var at = 0; at + 2 < passage.Count; at++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!passage.Is(at, WordClass.ReportingNoun | WordClass.NounTo | WordClass.NounOf | WordClass.NounAbout | WordClass.NounFor)
                || passage.QuoteAt(at) is not null || IsCue(verbClaims, passage.TokenAt(at).End))
                continue;
            var claim = ReadClause(passage, at);
            if (claim is null || IsSaid(verbClaims, claim)) claim = ReadMatter(passage, at);
            if (claim is { Source: null } && verbClaims.Any(other => other.Content.First <= claim.CueAt && claim.CueAt < other.Content.End))
                continue;
            if (claim is not null && !IsSaid(verbClaims, claim) && !IsCue(verbClaims, claim.Cue.End)) yield return claim;
        }
    }

    private static bool IsCue(IReadOnlyList<Attribution> claims, int end) => claims.Any(claim => claim.Cue.End == end);

    private static bool IsSaid(IReadOnlyList<Attribution> claims, Attribution noun) =>
        claims.Any(claim => claim.Content.First == noun.Content.First);

    // "the claim that it failed"
    private static Attribution? ReadClause(Passage passage, int noun)
    {
        if (!passage.Is(noun, WordClass.ReportingNoun) || noun == 0) return null;
        var (that, source) = FindAfterNoun(passage, noun);
        if (passage[that] != "that" || that + 2 >= passage.Count || !StartsClause(passage, that + 1) || IsNamedByVerb(passage, noun))
            return null;
        source ??= Possessor(passage, noun);
        var end = ContentFinder.FindSentenceEnd(passage, that + 1);
        return end <= that + 2 ? null : Claim(passage, noun, noun + 1, source, (that, ClauseEnd(passage, that, end)), isNominal: false);
    }

    // "criticism of the plan", "a promise to resign"
    private static Attribution? ReadMatter(Passage passage, int noun)
    {
        var (opener, after) = passage[noun + 1] is "by" or "from" && SourceFinder.FindAfter(passage, noun + 2) is { } agent
            ? (agent.End, agent) : (noun + 1, null);
        var isInfinitive = passage[opener] == "to" && passage.Is(noun, WordClass.NounTo) && IsInfinitive(passage, opener);
        if (!isInfinitive && !OpensMatter(passage, noun, opener)) return null;
        var first = isInfinitive ? opener : opener + 1;
        var end = MatterEnd(passage, first + (isInfinitive ? 2 : 1));
        if (end - first < 1 || passage.IsMark(first)) return null;
        var light = LightVerb(passage, noun);
        var source = after ?? Possessor(passage, noun) ?? (light >= 0 ? Speaker(passage, light) : null);
        if (source is null && !(passage.Is(noun, WordClass.Hearsay) && !isInfinitive && (light < 0 || passage.Is(light, WordClass.Be))))
            return null;
        var from = light >= 0 && after is null && Possessor(passage, noun) is null ? GroupStart(passage, light) : noun;
        var cueEnd = after is null && !isInfinitive ? opener + 1 : noun + 1;
        var claim = Claim(passage, from, cueEnd, source, (first, end), isNominal: !isInfinitive);
        return claim with { Act = GetSpeechAct(passage, noun, isInfinitive) };
    }

    private static Attribution Claim(
        Passage passage, int first, int end, NounPhrase? source, (int First, int End) content, bool isNominal) => new()
        {
            Passage = passage,
            Type = CueType.Noun,
            Cue = passage.Span(first, end),
            CueAt = first,
            Source = source,
            Content = content,
            IsNominal = isNominal,
            Stance = passage[end - 1] is "denial" or "denials" ? Stance.Denies : Stance.Asserts,
            Alleging = source is null || passage.Is(end - 1, WordClass.AllegingNoun),
        };

    private static SpeechAct GetSpeechAct(Passage passage, int noun, bool isInfinitive) =>
        passage.Is(noun, WordClass.Requesting) ? SpeechAct.Directive
        : isInfinitive ? SpeechAct.Commissive
        : passage.Is(noun, WordClass.Judging) ? SpeechAct.Expressive
        : SpeechAct.Assertive;

    private static bool OpensMatter(Passage passage, int noun, int opener) => passage.NameAt(opener) is null && passage[opener] switch
    {
        "of" => passage.Is(noun, WordClass.NounOf),
        "about" or "on" or "over" or "regarding" or "toward" or "towards" =>
            passage.Is(noun, WordClass.NounAbout) && !passage.Is(opener + 1, WordClass.Time),
        "for" or "against" => passage.Is(noun, WordClass.NounFor),
        _ => false,
    };

    private static bool IsInfinitive(Passage passage, int to) =>
        passage.IsWord(to + 1) && passage.NameAt(to + 1) is null
            && !passage.Is(to + 1, WordClass.Determiner | WordClass.Object | WordClass.Ing | WordClass.Number)
            && !passage.IsCapitalized(to + 1);

    private static int MatterEnd(Passage passage, int from)
    {
        var end = from;
        for (; end < passage.Count && end - from < LongestContent; end++)
        {
            if (passage.QuoteAt(end) is { } quote) end = quote.Last;
            else if (passage.IsEnd(end) || passage[end] is "," or ";" or ":" or "—" or "–" or "(" or ")"
                || passage.Is(end, WordClass.PhraseEnd))
                break;
            else if (passage.NameAt(end) is null && passage.IsFinite(end)
                && !(passage.Is(end, WordClass.RegularPast) && passage.Is(end - 1, WordClass.Determiner | WordClass.Adverb)))
                break;
        }

        return Math.Min(end, passage.Count);
    }

    // "has expressed deep concern": the verb before the noun, with only adjectives between.
    private static int LightVerb(Passage passage, int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - LongestGap); at--)
        {
            if (passage.Is(at, WordClass.LightVerb) && passage.NameAt(at) is null) return at;
            if (passage.IsMark(at) || passage.QuoteAt(at) is not null
                || passage.Is(at, WordClass.Preposition | WordClass.Subordinator) && passage[at] != "of")
                return -1;
        }

        return -1;
    }

    private static int GroupStart(Passage passage, int verb)
    {
        var first = verb;
        while (first > 0
            && (passage.Is(first - 1, WordClass.Be | WordClass.HaveOrDo | WordClass.Modal)
            || (passage.Is(first - 1, WordClass.Adverb) && passage.NameAt(first - 1) is null)))
            first--;
        return first;
    }

    private static NounPhrase? Speaker(Passage passage, int verb)
    {
        var source = passage.Is(verb, WordClass.Ing) ? SourceFinder.MainSubject(passage, verb)
            : SourceFinder.FindBefore(passage, GroupStart(passage, verb));
        return source is not null && SourceFinder.IsPerson(passage, source) ? source : null;
    }

    // "the claim by the ministry that", "a warning from doctors that"
    private static (int That, NounPhrase? Source) FindAfterNoun(Passage passage, int noun)
    {
        if (passage[noun + 1] is not ("by" or "from" or "of") || SourceFinder.FindAfter(passage, noun + 2) is not { } source)
            return (noun + 1, null);
        return (source.End, source);
    }

    private static NounPhrase? Possessor(Passage passage, int noun)
    {
        var at = noun - 1;
        while (at > 0 && at > noun - 4 && passage.IsWord(at) && !passage.Is(at, WordClass.Determiner)) at--;
        if (passage[at] is "his" or "her" or "their" or "its" or "my" or "our") return new NounPhrase(at, at + 1);
        return passage[at] is "'s" or "’s" or "'" or "’" && SourceFinder.FindBefore(passage, at) is { } owner
            && SourceFinder.IsPerson(passage, owner) ? owner : null;
    }

    // A verb right after "that" makes it a relative pronoun: "the report that was published".
    private static bool StartsClause(Passage passage, int at) =>
        !passage.LooksFinite(at) && !passage.Is(at, WordClass.Adverb) && passage.CueVerbAt(at) is not { Form: VerbForm.Past };

    // "denied claims that": the verb already reports the claim.
    private static bool IsNamedByVerb(Passage passage, int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - 6); at--)
        {
            if (passage.CueVerbAt(at) is { Verb: var verb } && verb.Takes(Complement.ClaimNoun | Complement.Noun)) return true;
            if (passage.Is(at, WordClass.Preposition) || passage.IsMark(at)) return false;
        }

        return false;
    }

    // A claim that is a subject ends at the main verb; only commas mark it reliably.
    private static int ClauseEnd(Passage passage, int that, int end)
    {
        for (var at = that + 3; at < end; at++)
        {
            if (passage.QuoteAt(at) is null && passage[at] == "," && ContentFinder.HasVerb(passage, that + 1, at)) return at;
        }

        return end;
    }
}
