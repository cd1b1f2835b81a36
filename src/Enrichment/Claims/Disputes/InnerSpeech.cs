using Enrichment.Text;

namespace Enrichment.Claims.Disputes;

/// <summary>Finds whose words a claim contains: according to a newspaper, "it is over," Smith said.</summary>
internal static class InnerSpeech
{
    // In claims after the one that contains them.
    private const int Reach = 3;

    /// <summary>Whether the content of <paramref name="claim"/> contains what <paramref name="speaker"/> says.</summary>
    /// <param name="claims">The claims of the article, in order.</param>
    /// <param name="claim">One of them.</param>
    /// <param name="speaker">The source of another one.</param>
    public static bool Has(List<DisputedClaim> claims, DisputedClaim claim, ClaimSpeaker speaker)
    {
        for (var at = claim.Index + 1; at < Math.Min(claims.Count, claim.Index + 1 + Reach); at++)
        {
            if (claim.Claim.Content.Contains(claims[at].Claim.Cue) && !claims[at].Speaker.DiffersFrom(speaker)) return true;
        }

        return false;
    }
}
