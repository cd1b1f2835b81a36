using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Contents;

/// <summary>
/// Finds the clause around reporting words that only commas mark: "The war, Smith said, is over", "The war is over, Smith said on Monday".
/// </summary>
internal static class InsertedContent
{
    /// <summary>The clause around the words from <paramref name="first"/> to <paramref name="end"/>; null if there is none.</summary>
    public static SaidContent? Find(Passage passage, VerbCue cue, int first, int end)
    {
        if (cue.IsNegated || cue.IsParticiple || cue.Verb.IsOpen || !cue.Verb.Takes(Complement.That | Complement.Clause)) return null;
        if (first < 2 || passage[first - 1] is not ("," or "—" or "–" or "-") || passage.QuoteAt(first - 1) is not null) return null;
        var closing = end;
        while (passage.Is(closing, WordClass.Time | WordClass.Preposition) && passage.NameAt(closing) is null) closing++;
        var isLast = passage.IsEnd(closing) || passage[closing] == ";";
        if (!isLast && passage[closing] is not ("," or "—" or "–" or "-")) return null;
        var start = FindStart(passage, first - 1);
        if (first - 1 - start < 1) return null;
        if (isLast)
            return HasClause(passage, start, first - 1) ? new SaidContent(start, first - 1, Complement.Clause) : null;
        var last = ContentFinder.FindSentenceEnd(passage, closing + 1);
        if (HasClause(passage, start, first - 1) && !HasClause(passage, closing + 1, last)) last = first - 1;
        if (last == first - 1) return new SaidContent(start, last, Complement.Clause);
        if (!HasClause(passage, start, last)) return null;
        return new SaidContent(start, last, Complement.Clause) { Interruption = (first - 1, closing + 1) };
    }

    private static bool HasClause(Passage passage, int first, int end) => ContentFinder.HasVerb(passage, first, end);

    private static int FindStart(Passage passage, int end)
    {
        var start = end;
        while (start > 0 && !(passage.QuoteAt(start - 1) is null && (passage[start - 1] is ";" || passage.IsEnd(start - 1)))) start--;
        return start;
    }
}
