namespace Enrichment.Claims;

/// <summary>Gives a quotation that stands by itself to whoever was speaking before it: "We stay," he said. "This is our soil."</summary>
internal static class ContinuedQuotations
{
    /// <summary>The <paramref name="claims"/> of a paragraph with its free-standing quotations joined to the claims they continue.</summary>
    public static IReadOnlyList<Attribution> Join(IReadOnlyList<Passage> passages, List<Attribution> claims)
    {
        var next = 0;
        Attribution? speaking = null;
        var at = -1;
        foreach (var passage in passages)
        {
            var first = next;
            while (next < claims.Count && (claims[next].Passage == passage || passage.Quotes.Count > 0 && Contains(passage, claims[next].Passage))) next++;
            if (speaking is not null && IsQuotationOnly(passage))
            {
                speaking = claims[at] = speaking with { ContinuesTo = passage.Tokens[passage.Quotes[^1].Last].Offset };
                continue;
            }

            at = claims.FindLastIndex(Math.Max(first, next - 1), next - first, claim => claim.Passage == passage && claim.Type == CueType.Verb && IsDirect(claim));
            speaking = at < 0 ? null : claims[at];
        }

        return claims;
    }

    private static bool Contains(Passage passage, Passage inner) =>
        passage.Tokens[0].Offset <= inner.Tokens[0].Offset && inner.Tokens[^1].End <= passage.Tokens[^1].End;

    private static bool IsDirect(Attribution claim) => claim.Passage.QuoteAt(claim.Content.First) is { } quote && quote.First == claim.Content.First && QuotationReader.Of(claim) == Quotation.Direct;

    private static bool IsQuotationOnly(Passage passage)
    {
        if (passage.Quotes.Count == 0 || passage.Quotes[0].First != 0 || passage.Quotes[0].Last < 3) return false;
        var last = passage.Quotes[^1].Last;
        for (var at = 0; at < passage.Count; at++)
        {
            if (passage.QuoteAt(at) is null && !(at > last && passage.IsMark(at))) return false;
        }

        return true;
    }
}
