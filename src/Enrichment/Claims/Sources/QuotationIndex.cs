using Enrichment.Text;

namespace Enrichment.Claims.Sources;

/// <summary>The quotations of an article.</summary>
/// <param name="quotations">Their spans, in order, without overlaps.</param>
internal sealed class QuotationIndex(IReadOnlyList<TextSpan> quotations)
{
    /// <summary>The index of the quotation that contains <paramref name="span"/>; -1 if none does.</summary>
    public int Find(ISpan span)
    {
        var next = SortedSearch.FindFirst(0, quotations.Count, index => quotations[index].End >= span.End);
        return next < quotations.Count && quotations[next].Contains(span) ? next : -1;
    }

    /// <summary>Whether <paramref name="span"/> is inside a quotation.</summary>
    public bool Contains(ISpan span) => Find(span) >= 0;
}
