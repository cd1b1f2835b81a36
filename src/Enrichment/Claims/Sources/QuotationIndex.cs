using Enrichment.Text;

namespace Enrichment.Claims.Sources;

/// <summary>The quotations of an article.</summary>
/// <param name="quotations">Their spans, in order, without overlaps.</param>
internal sealed class QuotationIndex(IReadOnlyList<TextSpan> quotations)
{
    /// <summary>The index of the quotation that contains <paramref name="span"/>; -1 if none does.</summary>
    public int Find(TextSpan span)
    {
        var next = SortedSearch.FindFirst(
            0, quotations.Count, (quotations, span.End), static (sought, index) => sought.quotations[index].End >= sought.End);
        return next < quotations.Count && quotations[next].Contains(span) ? next : -1;
    }

    /// <summary>Whether <paramref name="span"/> is inside a quotation.</summary>
    public bool Contains(TextSpan span) => Find(span) >= 0;
}
