namespace Enrichment.Text;

/// <summary>Resolves overlaps between spans.</summary>
public static class Overlaps
{
    /// <summary>
    /// Takes the spans in the order of preference, except those that overlap a span taken before, and returns them in text order.
    /// </summary>
    /// <param name="spans">The spans, in any order.</param>
    /// <param name="preference">Sorts the preferred span first. If two spans are equal, the one that starts first is taken first.</param>
    public static List<T> Remove<T>(IEnumerable<T> spans, IComparer<T> preference) where T : ISpan
    {
        var (kept, group, end) = (new List<T>(), new List<T>(), 0);
        foreach (var span in spans.OrderBy(span => span.Offset))
        {
            if (span.Offset >= end) Flush(group, preference, kept);
            group.Add(span);
            end = Math.Max(end, span.Offset + span.Length);
        }

        Flush(group, preference, kept);
        return kept;
    }

    // Spans of different groups do not overlap. Most groups have one span.
    private static void Flush<T>(List<T> group, IComparer<T> preference, List<T> kept) where T : ISpan
    {
        if (group.Count == 1) kept.Add(group[0]);
        else AddPreferred(group, preference, kept);
        group.Clear();
    }

    private static void AddPreferred<T>(List<T> group, IComparer<T> preference, List<T> kept) where T : ISpan
    {
        var first = kept.Count;
        foreach (var span in group.Order(preference))
        {
            var at = SortedSearch.FindFirst(first, kept.Count, index => kept[index].Offset >= span.Offset);
            if ((at < kept.Count && kept[at].Overlaps(span)) || (at > first && kept[at - 1].Overlaps(span))) continue;
            kept.Insert(at, span);
        }
    }
}
