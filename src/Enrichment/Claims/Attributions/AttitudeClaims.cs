using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Attributions;

/// <summary>
/// Finds opinions and feelings that an adjective reports: "is confident that ..", "were worried about ..", "is willing to ..".
/// </summary>
internal static class AttitudeClaims
{
    private const int LongestGroup = 6;

    /// <summary>The claims of <paramref name="passage"/> that an adjective outside its quotations reports, in order.</summary>
    public static IEnumerable<Attribution> Find(Passage passage)
    {
        for (var at = 1; at + 2 < passage.Count; at++)
        {
            if (passage.Is(at, WordClass.Attitude) && passage.QuoteAt(at) is null
                && passage.NameAt(at) is null && Read(passage, at) is { } claim)
                yield return claim;
        }
    }

    private static Attribution? Read(Passage passage, int adjective)
    {
        var first = FindGroupStart(passage, adjective);
        if (first < 0 || FindContent(passage, adjective) is not var (end, content)) return null;
        if (SourceFinder.FindBefore(passage, first) is not { } source || !SourceFinder.IsPerson(passage, source)) return null;
        return new Attribution
        {
            Passage = passage,
            Type = CueType.Adjective,
            Cue = passage.Span(first, end),
            CueAt = first,
            Source = source,
            Content = content,
            Act = passage[content.First] switch { "that" => SpeechAct.Assertive, "to" => SpeechAct.Commissive, _ => SpeechAct.Expressive },
            IsNominal = passage[content.First] is not ("that" or "to"),
            Stance = IsNegated(passage, first, adjective) ? Stance.Questions : Stance.Asserts,
            Hedging = passage.Is(adjective, WordClass.HedgingAttitude),
        };
    }

    // "is", "has been increasingly", "seemed", "'s": the verb group before the adjective.
    private static int FindGroupStart(Passage passage, int adjective)
    {
        var (first, linked) = (adjective, false);
        while (first > 0 && adjective - first < LongestGroup)
        {
            var links = passage.Is(first - 1, WordClass.Be | WordClass.Linking);
            if (!links && !passage.Is(first - 1, WordClass.HaveOrDo | WordClass.Modal | WordClass.Adverb)
                && passage[first - 1] is not ("so" or "long" or "very" or "more" or "not" or "deeply"))
                break;
            linked |= links;
            first--;
        }

        while (first < adjective && passage.Is(first, WordClass.Time)) first++;
        return linked ? first : -1;
    }

    private static (int CueEnd, (int First, int End) Content)? FindContent(Passage passage, int adjective)
    {
        var next = adjective + 1;
        switch (passage[next])
        {
            case "that" when !passage.IsMark(next + 1):
                return (next, (next, Math.Max(next + 2, ContentFinder.FindSentenceEnd(passage, next + 1))));
            case "to" when passage.IsWord(next + 1) && !passage.Is(next + 1, WordClass.Determiner):
            case "whether" or "if" or "how" or "why" or "what":
                return (next, (next, ContentFinder.FindNominalEnd(passage, next + 1)));
            case "about" or "of" or "by" or "over" or "at" or "with" or "in" or "on" or "to" when !passage.IsMark(next + 1):
                return (next + 1, (next + 1, ContentFinder.FindNominalEnd(passage, next + 1)));
            default:
                return (passage.Is(next, WordClass.Subject) && passage.LooksFinite(next + 1))
                    || (passage.NameAt(next) is { } name && passage.LooksFinite(name.End))
                    ? (next, (next, ContentFinder.FindSentenceEnd(passage, next))) : null;
        }
    }

    private static bool IsNegated(Passage passage, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (passage.Is(at, WordClass.Negation)) return true;
        }

        return false;
    }
}
