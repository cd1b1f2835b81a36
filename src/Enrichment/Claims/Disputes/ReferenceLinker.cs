using Enrichment.Text;

namespace Enrichment.Claims.Disputes;

/// <summary>Finds the claims that a denial refers back to: "denied the claim", "that is false", "pleaded not guilty".</summary>
/// <param name="claims">The claims of the article, in order.</param>
internal sealed class ReferenceLinker(List<DisputedClaim> claims)
{
    // In claims and sentences before the denial.
    private const int Window = 40;
    private const int ReferenceReach = 4;
    private const int AccusationReach = 12;
    private const int LaterWindow = 6;
    private const int LaterReach = 3;

    // Less than this is no evidence: see Rate.
    private const int Least = 3;

    /// <summary>The claims that <paramref name="denial"/> denies, the likeliest first, each with the confidence of the link.</summary>
    public IEnumerable<(DisputedClaim Claim, double Confidence)> Find(DisputedClaim denial)
    {
        var reach = denial.Denial!.Target == DenialTarget.Accusation ? AccusationReach : ReferenceReach;
        var rated = new List<(DisputedClaim Claim, int Points)>();
        for (var at = denial.Index - 1; at >= Math.Max(0, denial.Index - Window); at--)
        {
            if (GetDistance(denial, claims[at]) > reach) break;
            if (CanDeny(denial, claims[at])) rated.Add((claims[at], Rate(denial, claims[at])));
        }

        if (!rated.Exists(pair => pair.Points >= Least)) rated.AddRange(FindLater(denial));

        // Of equally likely claims, the nearest one is first.
        var ordered = rated.Where(pair => pair.Points >= Least - 1).OrderByDescending(pair => pair.Points).ToList();
        if (ordered.Count == 0 || ordered[0].Points < Least) yield break;
        var best = ordered[0].Claim;
        foreach (var (claim, points) in ordered)
        {
            if (claim == best || IsSameMatter(denial.Denial, best, claim)) yield return (claim, GetConfidence(points, claim == best));
        }
    }

    // ""It is a lie," said Smith, after Jones had said that prices rose", "Smith denies bribe claim" as a heading.
    private IEnumerable<(DisputedClaim Claim, int Points)> FindLater(DisputedClaim denial)
    {
        for (var at = denial.Index + 1; at < Math.Min(claims.Count, denial.Index + LaterWindow); at++)
        {
            var distance = -GetDistance(denial, claims[at]);
            if (distance > LaterReach || !CanDeny(denial, claims[at]) || Rate(denial, claims[at]) <= 0) continue;
            var isAbout = claims[at].Mentions(denial.Speaker) || denial.Denial!.Keys.Overlaps(claims[at].Keys);
            if (distance == 0 || (isAbout && denial.Found.Attribution.Passage.IsHeading)) yield return (claims[at], Least);
        }
    }

    private static int GetDistance(DisputedClaim denial, DisputedClaim claim) => denial.Claim.Sentence - claim.Claim.Sentence;

    private bool CanDeny(DisputedClaim denial, DisputedClaim claim)
    {
        var isUnknownVoice = claim.Claim is { Cue.Type: CueType.Quotation, Source.Text: null };
        if (!claim.CanBeDenied || isUnknownVoice || !denial.Speaker.DiffersFrom(claim.Speaker)) return false;
        if (InnerSpeech.Has(claims, claim, denial.Speaker)) return false;
        if (claim.Claim.Overlaps(denial.Claim) && claim.Claim.Cue.Offset > denial.Claim.Cue.Offset) return false;
        return !claim.Claim.Content.Contains(denial.Claim.Cue) && !denial.Claim.Content.Contains(claim.Claim.Cue);
    }

    private static int Rate(DisputedClaim denial, DisputedClaim claim)
    {
        var (target, distance) = (denial.Denial!, GetDistance(denial, claim));
        var isHeld = target.Holders.Count > 0
            && (target.Holders.Any(claim.Speaker.Has) || (claim.Speaker.IsPlace && distance <= 1));
        if (target.NeedsHolder && !isHeld) return 0;
        var isAbout = target.Noun is null || target.IsPointing || isHeld || IsAbout(denial, claim);
        if (!isAbout && (distance > 2 || target.IsAccusation || target.Holders.Count > 0)) return 0;
        var points = (distance <= 1 ? 3 : distance == 2 ? 2 : 1) + (target.Noun is not null && isAbout ? 1 : 0);
        if (target.Holders.Count > 0) points += isHeld ? 3 : -1;
        if (claim.Mentions(denial.Speaker)) points += 2;
        if (target.Keys.Count > 0 && target.Keys.Overlaps(claim.Keys)) points++;
        if (target.Target == DenialTarget.Accusation) return RateAccusation(denial, claim, points);
        if (target.Noun is { } noun && DisputeWords.Counts.Has(noun)) points += HasFigure(claim) ? 1 : -3;
        return points;
    }

    // "The allegations", "the claims": a topic is near, but what is denied is about the denier, or about the same thing.
    private static bool IsAbout(DisputedClaim denial, DisputedClaim claim)
    {
        if (claim.Found.Attribution.Alleging || IsAccused(denial, claim) || denial.Denial!.Keys.Overlaps(claim.Keys)) return true;
        var target = denial.Denial;
        var distance = Math.Abs(GetDistance(denial, claim));
        if (target.IsAccusation && distance > 1) return false;
        if (claim.Mentions(denial.Speaker) || (distance <= 1 && HasFigure(claim))) return true;
        // "Smith said the airport had fallen. The army rejected the claim."
        if (target.IsIndefinite || target.Holders.Count > 0 || distance > (target.IsPlural ? 1 : 2)) return false;
        return !target.IsAccusation || (!target.IsPlural && claim.Statements.Count > 0);
    }

    // The denier does what the claim says, or it is done by the denier.
    private static bool IsAccused(DisputedClaim denial, DisputedClaim claim) => claim.Statements.Any(statement =>
        (statement.Subject is { } subject && denial.Speaker.IsOrBelongsTo(subject))
            || (statement.Passive && statement.Others is { } others && others.Any(denial.Speaker.IsOrBelongsTo)));

    // Only the accused can deny guilt.
    private static int RateAccusation(DisputedClaim denial, DisputedClaim claim, int points)
    {
        var isAccused = IsAccused(denial, claim) || claim.Found.Attribution.Alleging;
        // "Iran supplied the drones", "Tehran denied involvement".
        var isCapital = denial.Speaker.IsPlace && GetDistance(denial, claim) <= 1 && claim.Statements.Any(one => one.Places is not null);
        if (isCapital) return points;
        return isAccused && claim.Mentions(denial.Speaker) ? points + 2 : 0;
    }

    private static bool HasFigure(DisputedClaim claim) => claim.Parts.Any(part => part.Nodes.Any(node =>
        part.Tree[node].PartOfSpeech == Syntax.PartOfSpeech.Numeral));

    // "these allegations": all that are about the same; "the claim": also another one that says the same, or
    // that the same side made.
    private static bool IsSameMatter(Denial denial, DisputedClaim best, DisputedClaim claim)
    {
        var mayBeSeveral = denial.IsPlural || denial.Target == DenialTarget.Accusation || !best.Speaker.DiffersFrom(claim.Speaker);
        return mayBeSeveral ? best.Keys.Overlaps(claim.Keys) : KeyMatch.Create(best.Keys, claim.Keys).IsStrong;
    }

    private static double GetConfidence(int points, bool isBest) => Math.Min(0.95, 0.6 + (0.07 * (points - Least)) + (isBest ? 0.15 : 0));
}
