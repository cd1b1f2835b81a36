using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Attributions;

/// <summary>Finds quotations without a cue: "Smith was blunt. "We are not going.""</summary>
internal static class QuotationClaims
{
    private const int Shortest = 5;

    /// <summary>The quotations of <paramref name="passage"/> that are a statement and are in none of <paramref name="claims"/>.</summary>
    public static IEnumerable<Attribution> Find(Passage passage, IReadOnlyList<Attribution> claims)
    {
        foreach (var quote in passage.Quotes)
        {
            if (IsSaid(passage, quote) && !claims.Any(claim => claim.Content.First < quote.Last && quote.First < claim.Content.End))
                yield return Claim(passage, quote);
        }
    }

    /// <summary>Whether <paramref name="quote"/> is a statement, and not a title, a single word or a list of names.</summary>
    public static bool IsSaid(Passage passage, QuotedSpan quote) =>
        quote.Last - quote.First > Shortest && !ContentFinder.IsTitle(passage, quote) && SaysSomething(passage, quote);

    private static bool SaysSomething(Passage passage, QuotedSpan quote)
    {
        for (var at = quote.First + 1; at < quote.Last; at++)
        {
            if (passage.IsFinite(at) || passage.Is(at, WordClass.Subject) && !passage.Is(at, WordClass.Determiner)) return true;
        }

        return false;
    }

    private static Attribution Claim(Passage passage, QuotedSpan quote)
    {
        var isAnnounced = quote.First > 0 && passage[quote.First - 1] == ":";
        var cue = isAnnounced ? quote.First - 1 : quote.First;
        var source = quote.First > 1 ? SourceFinder.MainSubject(passage, quote.First) : null;
        return new()
        {
            Passage = passage,
            Type = CueType.Quotation,
            Cue = passage.Span(cue, cue + 1),
            CueAt = cue,
            Source = source is not null && SourceFinder.IsPerson(passage, source) ? source : null,
            Content = (quote.First, quote.Last + 1),
        };
    }
}
