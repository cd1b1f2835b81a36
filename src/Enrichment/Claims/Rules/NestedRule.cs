using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Rules;

/// <summary>Finds the claims of others inside a quotation: "He said: 'They claim that ..'".</summary>
internal static class NestedRule
{
    // In words and marks.
    private const int Shortest = 4;

    /// <summary>The claims inside <paramref name="quote"/> of <paramref name="passage"/> whose source is not the addressee.</summary>
    public static IEnumerable<Attribution> Find(Passage passage, QuotedSpan quote, CancellationToken cancellationToken)
    {
        if (quote.Last - quote.First - 1 < Shortest) return [];
        var inside = passage.Inside(quote);
        return VerbRule.Find(inside, cancellationToken).Where(claim => claim.Source is { } source && !IsVague(inside, source));
    }

    private static bool IsVague(Passage passage, NounPhrase source) =>
        passage.Is(source.First, WordClass.Subject)
            && passage[source.First] is "you" or "it" or "who" or "some" or "many" or "most";
}
