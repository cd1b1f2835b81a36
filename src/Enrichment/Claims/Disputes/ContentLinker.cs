using Enrichment.Text;

namespace Enrichment.Claims.Disputes;

/// <summary>Finds the claims that a denial repeats: "denied that prices rose".</summary>
/// <param name="claims">The claims of the article, in order.</param>
/// <param name="index">The claims by the words and entities of their content.</param>
internal sealed class ContentLinker(List<DisputedClaim> claims, ClaimIndex index)
{
    // In sentences.
    private const int Before = 30;
    private const int After = 8;

    /// <summary>The claims that <paramref name="denial"/> denies, each with the confidence of the link.</summary>
    public IEnumerable<(DisputedClaim Claim, double Confidence)> Find(DisputedClaim denial)
    {
        var keys = new HashSet<string>(denial.Denial!.Keys, StringComparer.Ordinal);
        keys.UnionWith(denial.Speaker.Words);
        foreach (var at in index.FindNear(keys, denial.Index))
        {
            var claim = claims[at];
            var distance = claim.Claim.Sentence - denial.Claim.Sentence;
            if (distance < -Before || distance > After || !CanDeny(denial, claim)) continue;
            if (Rate(denial, claim, keys, Math.Abs(distance)) is { } confidence) yield return (claim, confidence);
        }
    }

    private bool CanDeny(DisputedClaim denial, DisputedClaim claim) =>
        claim.CanBeDenied && denial.Speaker.DiffersFrom(claim.Speaker) && !claim.Claim.Content.Overlaps(denial.Claim.Content)
            && !Agrees(denial, claim) && !InnerSpeech.Has(claims, claim, denial.Speaker);

    // "We do not think it is wrong" agrees with "denies that it is wrong", and so does a claim that repeats the words of the denial.
    private static bool Agrees(DisputedClaim denial, DisputedClaim claim) =>
        (claim.Statements is [var first, ..] && first.Negated)
            || claim.Claim.Content.Text.Contains(denial.Claim.Content.Text, StringComparison.Ordinal);

    private static double? Rate(DisputedClaim denial, DisputedClaim claim, HashSet<string> keys, int distance)
    {
        if (claim.Statements.Any(one => denial.Statements.Any(other => SaysTheSame(one, other)))) return 0.92;
        var said = claim.Speaker.Key is { } speaker ? claim.Keys.Append(speaker).ToHashSet(StringComparer.Ordinal) : claim.Keys;
        var match = KeyMatch.Create(keys, said);
        var isHeld = denial.Denial!.Holders.Any(claim.Speaker.Has);
        var shared = match.Words + match.Entities;
        if (match.Words >= 2 && 2 * shared >= match.Smaller) return distance <= 3 ? 0.9 : 0.8;
        if (match.Words > 0 && match.Entities > 0 && 5 * shared >= 2 * match.Smaller) return distance <= 3 ? 0.85 : 0.75;
        if (isHeld && match.Words > 0 && distance <= 3) return 0.8;
        return IsAccusedBefore(denial, claim) ? 0.75 : null;
    }

    // "Smith said the mine poisoned the river. The mine disputes that it spilled anything": right after, other words can mean the same.
    private static bool IsAccusedBefore(DisputedClaim denial, DisputedClaim claim) =>
        denial.Claim.Sentence - claim.Claim.Sentence == 1
            && denial.Statements.Any(one => one.Subject is { } self && denial.Speaker.Keys.Contains(self))
            && claim.Statements.Any(one => one.Subject is { } subject && denial.Speaker.Keys.Contains(subject));

    private static bool SaysTheSame(Statement one, Statement other) =>
        one.Predicate.SaysTheSameAs(other.Predicate) && one.Negated == other.Negated
            && one.Subject is not null && one.Subject == other.Subject
            && !KeyList.Differ(one.Others, other.Others);
}
