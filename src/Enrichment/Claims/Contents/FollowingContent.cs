using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Contents;

/// <summary>
/// Finds the clause after a cue by its first word, where the tree attaches it to another word: "shouted to the guards that it was over",
/// "said it was over".
/// </summary>
internal static class FollowingContent
{
    // In words: the addressee and the day.
    private const int LongestGap = 10;

    /// <summary>The clause after <paramref name="cue"/>; null if there is none.</summary>
    public static SaidContent? Find(Passage passage, VerbCue cue)
    {
        if (cue.Verb.IsOpen) return null;
        var clause = cue.Verb.Takes(Complement.That) ? FindThat(passage, cue) : null;
        return clause ?? (IsBareClause(passage, cue) ? FindBare(passage, cue) : null);
    }

    private static SaidContent? FindThat(Passage passage, VerbCue cue)
    {
        for (var at = cue.End; at < Math.Min(passage.Count - 1, cue.End + LongestGap); at++)
        {
            if (passage.QuoteAt(at) is not null || passage.IsMark(at)) return null;
            if (passage[at] == "that" && IsConjunction(passage, at) && !passage.IsMark(at + 1))
                return new SaidContent(at, Trim(passage, at + 1, passage.FindSentenceEnd(at + 1)), Complement.That);
        }

        return null;
    }

    private static bool IsConjunction(Passage passage, int at) => GetTag(passage, at) == "IN";

    private static bool IsBareClause(Passage passage, VerbCue cue) =>
        cue.Verb.Takes(Complement.Clause) && !cue.Verb.Takes(Complement.Noun | Complement.ClaimNoun) && !cue.Verb.NeedsPerson
            && !passage.Is(cue.End, WordClass.Time) && passage.EntryAt(cue.End).Verbs.Length == 0
            && GetTag(passage, cue.End) is "DT" or "PRP" or "PRP$" or "EX" or "CD" or "NN" or "NNS" or "NNP" or "NNPS" or "JJ";

    private static SaidContent? FindBare(Passage passage, VerbCue cue)
    {
        var end = Trim(passage, cue.End, passage.FindSentenceEnd(cue.End));
        var stop = cue.End;
        while (stop < end && passage[stop] is not "," && !passage.Is(stop, WordClass.Coordinator | WordClass.Subordinator)) stop++;
        return passage.HasVerb(cue.End, stop) ? new SaidContent(cue.End, end, Complement.Clause) : null;
    }

    private static string GetTag(Passage passage, int at) =>
        passage.TreeAt(at) is { } tree && passage.NodeAt(at) is >= 0 and var node ? tree[node].Tag : "";

    private static int Trim(Passage passage, int first, int end)
    {
        while (end > first + 1 && passage[end - 1] is "," or ":" or "—" or "–") end--;
        return end;
    }
}
