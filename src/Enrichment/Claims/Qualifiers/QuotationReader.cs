using Enrichment.Claims.Attributions;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Qualifiers;

/// <summary>Finds whether a content is quoted.</summary>
internal static class QuotationReader
{
    private const int ShortestSentence = 4;

    /// <summary>Whether the content of <paramref name="attribution"/> is quoted.</summary>
    public static Quotation Read(Attribution attribution)
    {
        if (attribution.Type == CueType.Adverb) return Quotation.None;
        var passage = attribution.Passage;
        if (attribution.Type == CueType.Post || attribution.IsTurn) return Quotation.Direct;
        var (quoted, unquoted, whole) = (false, false, false);
        for (var at = attribution.Content.First; at < attribution.Content.End; at++)
        {
            if (at >= attribution.Interruption.First && at < attribution.Interruption.End) continue;
            if (passage.QuoteAt(at) is { } quote)
            {
                quoted = true;
                whole |= IsWholeSentence(passage, quote);
                at = quote.Last;
            }
            else unquoted |= passage.IsWord(at) && passage[at] is not "and";
        }

        // "Smith said it was over. "We stay."": what continues a claim is quoted.
        if (!quoted) return attribution.ContinuesTo is null ? Quotation.Indirect : Quotation.Mixed;
        return !unquoted || whole ? Quotation.Direct : Quotation.Mixed;
    }

    private static bool IsWholeSentence(Passage passage, QuotedSpan quote)
    {
        var words = quote.Last - quote.First - 1;
        if (words < ShortestSentence || !passage.IsCapitalized(quote.First + 1)) return false;
        var isMarked = passage[quote.First - 1] is "," or ":" or "saying" || passage[quote.Last - 1] is "." or "!" or "?" or ",";
        return isMarked && passage.HasVerb(quote.First + 1, quote.Last);
    }
}
