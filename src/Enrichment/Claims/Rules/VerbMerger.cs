using Enrichment.Claims.Attributions;

namespace Enrichment.Claims.Rules;

/// <summary>Joins a denial with the quotation that explains it: "has refuted these allegations, saying: "..."" is one claim.</summary>
internal static class VerbMerger
{
    private const int LongestGap = 25;

    /// <summary>Adds the content of <paramref name="claim"/> to the last of <paramref name="claims"/> if they are one statement.</summary>
    public static bool TryMerge(List<Attribution> claims, Attribution claim, VerbCue cue)
    {
        if (claims.Count == 0 || !cue.IsParticiple || cue.Verb.Lemma != "say") return false;
        var last = claims[^1];
        if (last.Passage != claim.Passage || cue.First < last.Content.First) return false;
        if (cue.First < last.Content.End)
        {
            claims[^1] = last with { Content = (last.Content.First, Math.Max(last.Content.End, claim.Content.End)) };
            return true;
        }

        if (cue.First - last.Content.End > LongestGap || claim.Content.First < cue.End) return false;
        var isAnswer = last.IsNominal && last.Stance == Stance.Denies;
        if (isAnswer)
        {
            var denied = new NounPhrase(last.Content.First, last.Content.End);
            claims[^1] = last with { Denied = denied, Content = claim.Content, IsNominal = false };
        }

        return isAnswer;
    }
}
