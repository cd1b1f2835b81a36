using Enrichment.Claims.Disputes;

namespace Enrichment.Lab.Evaluation;

/// <summary>Finds the disputes between the claims of many articles.</summary>
internal static class CrossDisputeSearch
{
    /// <summary>The disputes between claims of different articles, each pair once.</summary>
    /// <param name="claims">The claims with the names of their articles.</param>
    public static IEnumerable<((string, ReportedClaim) One, (string, ReportedClaim) Other, CrossDispute Dispute)> Find(
        IReadOnlyList<(string Article, ReportedClaim Claim)> claims)
    {
        var byKey = claims
            .SelectMany(one => CrossDisputes.GetKeys(one.Claim.Claim), (one, key) => (one, key))
            .GroupBy(pair => pair.key, pair => pair.one);
        var seen = new HashSet<(ReportedClaim, ReportedClaim)>();
        foreach (var group in byKey.Select(group => group.ToList()))
        {
            foreach (var (one, other) in group.SelectMany((one, at) => group.Skip(at + 1), (one, other) => (one, other)))
            {
                if (one.Article == other.Article || !seen.Add((one.Claim, other.Claim))) continue;
                if (CrossDisputes.Find(one.Claim, other.Claim) is { } dispute) yield return (one, other, dispute);
            }
        }
    }
}
