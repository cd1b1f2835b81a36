using Enrichment.Claims.Firmness;
using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Attributions;

/// <summary>Gives a quotation that stands by itself to whoever was speaking before it: "We stay," he said. "This is our soil."</summary>
internal static class ContinuedQuotations
{
    /// <summary>The claims of a paragraph, given passage by passage, with its free-standing quotations joined to the claims they continue.</summary>
    public static List<Attribution> Join(IEnumerable<(Passage Passage, List<Attribution> Claims)> paragraph)
    {
        var joined = new List<Attribution>();
        var speaking = -1;
        foreach (var (passage, claims) in paragraph)
        {
            if (speaking >= 0 && claims.TrueForAll(claim => claim.Passage != passage) && IsQuotationOnly(passage))
                joined[speaking] = joined[speaking] with { ContinuesTo = passage.TokenAt(passage.Quotes[^1].Last).Offset };
            else
                speaking = claims.FindLastIndex(claim => claim.Passage == passage && claim.Type == CueType.Verb && IsDirect(claim)) is >= 0 and var direct ? joined.Count + direct : -1;
            joined.AddRange(claims);
        }

        return joined;
    }

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
