using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Rules;

/// <summary>Finds the claims of others inside a quotation: "He said: 'They claim that ..'".</summary>
internal static class NestedRule
{
    /// <summary>The claims inside the quotation <paramref name="inside"/> whose source is not the addressee.</summary>
    public static IEnumerable<Attribution> Find(Passage inside, CancellationToken cancellationToken)
    {
        if (inside.Count < 4) return [];
        return VerbRule.Find(inside, cancellationToken).Where(claim => claim.Source is { } source && !IsVague(inside, source));
    }

    private static bool IsVague(Passage passage, NounPhrase source) =>
        passage.Is(source.First, WordClass.Subject)
            && passage[source.First] is "you" or "it" or "who" or "some" or "many" or "most";
}
