using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Attributions;

/// <summary>Finds statements that the article reports without confirming them: "reportedly", "allegedly".</summary>
internal static class AdverbClaims
{
    private const int LongestClause = 60;

    /// <summary>
    /// The clauses of <paramref name="passage"/> with such an adverb, unless the adverb is inside one of <paramref name="claims"/>.
    /// </summary>
    public static IEnumerable<Attribution> Find(Passage passage, IReadOnlyList<Attribution> claims)
    {
        var said = new bool[passage.Count];
        foreach (var claim in claims) Array.Fill(said, true, claim.Content.First, claim.Content.End - claim.Content.First);
        for (var at = 0; at < passage.Count; at++)
        {
            if (!passage.Is(at, WordClass.AllegingAdverb) || passage.QuoteAt(at) is not null || said[at]) continue;
            var (first, end) = FindClauseAround(passage, at);
            if (end - first > 1) yield return CreateClaim(passage, at, first, end);
        }
    }

    private static Attribution CreateClaim(Passage passage, int adverb, int first, int end) => new()
    {
        Passage = passage,
        Type = CueType.Adverb,
        Cue = passage.Span(adverb, adverb + 1),
        CueAt = adverb,
        Content = (first, end),
        Alleging = true,
    };

    private static (int First, int End) FindClauseAround(Passage passage, int adverb)
    {
        var first = adverb;
        while (first > 0 && adverb - first < LongestClause && !IsBoundary(passage, first - 1)) first--;
        while (first < adverb && passage[first] is "and" or "but") first++;
        var end = adverb + 1;
        while (end < passage.Count && end - adverb < LongestClause && !IsBoundary(passage, end)) end++;
        return first == adverb ? (adverb + 1, end) : (first, end);
    }

    private static bool IsBoundary(Passage passage, int at) =>
        passage.QuoteAt(at) is null && passage.NameAt(at) is null
        && (passage[at] is "," or ";" or ":" or "—" or "–" or "(" or ")" or "while" or "because" or "although" or "though" or "whereas"
        or "when" || passage[at] is "after" or "before" && IsFollowedByClause(passage, at)
        || (passage.IsEnd(at) && at + 1 >= passage.Count));

    private static bool IsFollowedByClause(Passage passage, int at) => SourceFinder.StartsNounPhrase(passage, at + 1);
}
