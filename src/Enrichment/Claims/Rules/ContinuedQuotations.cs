using Enrichment.Claims.Attributions;
using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Attributes quotations without a cue: to the previous speaker ("We stay," he said. "This is our soil."), or to the speaker
/// named after a dash below it. Attributes the sentences of a transcript to the speaker of the preceding label.
/// </summary>
internal static class ContinuedQuotations
{
    /// <summary>
    /// The claims of an article, given passage by passage, with quotations without a cue joined to the claims they continue.
    /// </summary>
    public static List<Attribution> Join(IEnumerable<(Passage Passage, List<Attribution> Claims)> article)
    {
        var joined = new List<Attribution>();
        var speaking = -1;
        var passages = article.ToList();
        for (var index = 0; index < passages.Count; index++)
        {
            var (passage, claims) = passages[index];
            // "“We stay.” ― Ann Smith": the quotation has a speaker of its own.
            var isSigned = index + 1 < passages.Count && Signatures.Find(passages[index + 1].Passage, 0) is not null;
            if (speaking >= 0 && joined[speaking].Type == CueType.Quotation && Signatures.Find(passage, 0) is { } signature)
            {
                joined[speaking] = Signatures.Sign(joined[speaking], passage, signature);
                speaking = -1;
            }
            else if (speaking >= 0 && IsUnsigned(joined[speaking]) && Signatures.FindName(passage) is { } name)
            {
                joined[speaking] = joined[speaking] with { SourceSpan = passage.Span(name.First, name.End) };
                speaking = -1;
            }
            else if (speaking >= 0 && !isSigned && IsContinued(joined[speaking], passage, claims))
            {
                joined[speaking] = Continue(joined[speaking], passage);
                joined.AddRange(claims.Where(claim => claim.Type != CueType.Quotation));
            }
            else
            {
                speaking = FindSpeaking(passage, claims) is >= 0 and var last ? joined.Count + last : -1;
                joined.AddRange(claims);
            }
        }

        return joined;
    }

    private static bool IsUnsigned(Attribution claim) =>
        claim is { Type: CueType.Quotation, Source: null, SourceSpan: null } && IsQuotationOnly(claim.Passage);

    private static Attribution Continue(Attribution speaking, Passage passage) => speaking with
    {
        ContinuesFrom = speaking.IsTurn
            ? null : speaking.ContinuesFrom ?? passage.TokenAt(IsQuotationOnly(passage) ? 1 : 0).Offset,
        ContinuesTo = FindEnd(passage),
    };

    private static int FindSpeaking(Passage passage, List<Attribution> claims)
    {
        if (passage.IsHeading || claims.Count == 0) return -1;
        var last = claims.FindLastIndex(claim => IsSpeech(claim, passage) && EndsInQuotation(claim));
        return last >= 0 ? last
            : claims.FindLastIndex(claim => IsSpeech(claim, passage) && !claims.Exists(other => IsInside(claim, other)));
    }

    // "Smith said she hoped that it was over": the speaker says the whole.
    private static bool IsInside(Attribution claim, Attribution other) => claim != other && !claim.IsTurn && claim.Passage == other.Passage
        && claim.CueAt >= other.Content.First && claim.CueAt < other.Content.End
        && !(claim.CueAt >= other.Interruption.First && claim.CueAt < other.Interruption.End);

    private static bool IsSpeech(Attribution claim, Passage passage) => claim.Passage == passage
        && (claim.Type is CueType.Verb or CueType.Quotation or CueType.Preposition || claim.IsTurn);

    private static bool EndsInQuotation(Attribution claim) =>
        claim.Passage.QuoteAt(claim.Content.End - 1) is { } quote && quote.First >= claim.Content.First
            && QuotationRule.IsSaid(claim.Passage, quote);

    private static bool IsContinued(Attribution speaking, Passage passage, List<Attribution> claims) =>
        speaking.IsTurn
            ? passage.Paragraph <= speaking.LastParagraph && !passage.IsHeading && claims.TrueForAll(claim => claim.Type != CueType.Label)
        : IsQuotationOnly(passage) && !IsHeading(speaking, passage)
            && claims.TrueForAll(claim => claim.Type == CueType.Quotation || claim.Passage != passage);

    // ''It Is Over'' in a line of its own is the heading of what follows.
    private static bool IsHeading(Attribution speaking, Passage passage) =>
        passage.Paragraph != speaking.Passage.Paragraph && passage.Quotes.Count == 1 && passage.IsTitle(passage.Quotes[0]);

    private static int FindEnd(Passage passage) => passage.Quotes.Count > 0 && IsQuotationOnly(passage)
        ? passage.TokenAt(passage.Quotes[^1].Last).Offset : passage.TokenAt(passage.Count - 1).End;

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
