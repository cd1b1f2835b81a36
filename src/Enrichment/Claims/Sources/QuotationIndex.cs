using Enrichment.Text;

namespace Enrichment.Claims.Sources;

/// <summary>The quotations of an article.</summary>
/// <param name="quotations">Their spans, in order, without overlaps.</param>
internal sealed class QuotationIndex(TextSpan[] quotations)
{
    /// <summary>The index of the quotation that contains <paramref name="span"/>; -1 if none does.</summary>
    public int Find(TextSpan span)
    {
        var next = SortedSearch.FindFirst(
            0, quotations.Length, (quotations, span.End), static (sought, index) => sought.quotations[index].End >= sought.End);
        return next < quotations.Length && quotations[next].Contains(span) ? next : -1;
    }

    /// <summary>The start of the quotation that runs over <paramref name="offset"/>; null if none does.</summary>
    public int? FindStart(int offset)
    {
        var next = SortedSearch.FindFirst(
            0, quotations.Length, (quotations, offset), static (sought, index) => sought.quotations[index].End > sought.offset);
        return next < quotations.Length && quotations[next].Offset < offset ? quotations[next].Offset : null;
    }

    /// <summary>Whether <paramref name="span"/> is inside a quotation.</summary>
    public bool Contains(TextSpan span) => Find(span) >= 0;
}
