namespace Enrichment.Documents.Pdf;

/// <summary>
/// Finds the columns of a page and the order in which they are read. A gutter is a vertical gap between texts in several rows. The rows
/// above it are read first, then the columns to its left and right, then the rows below it.
/// </summary>
internal static class PageLayout
{
    private const int FewestRows = 3;

    // Shorter rows on a side of a gap are the cells of a table.
    private const int ShortestRow = 15;
    private const int ShortestRowAtChart = 30;
    private const int FewestRowsAtChart = 5;
    private const double LeastFill = 0.75;

    // Shares of the size of the font.
    private const double NarrowestGutter = 0.7;
    private const double LargestRowDistance = 3;
    private const double SizeTolerance = 0.1;

    private const int MostGaps = 400;

    /// <summary>The lines of each region of the page, in reading order.</summary>
    public static IEnumerable<IReadOnlyList<Segment>> FindRegions(IReadOnlyList<IReadOnlyList<Segment>> rows, Action check)
    {
        check();
        if (rows.Count == 0) return [];
        if (FindGutter(rows, check) is not { } gutter) return [[.. rows.Select(row => row.Aggregate(PageTextReader.Join))]];
        var inside = rows.Skip(gutter.First).Take(gutter.Last - gutter.First + 1).ToList();
        return
        [
            .. FindRegions([.. rows.Take(gutter.First)], check),
            .. FindRegions(
                Select(inside, part => part.Left < gutter.Right - Gutter.Overlap && part.Right <= gutter.Right + Gutter.Overlap), check),
            .. FindRegions(Select(inside, part => part.Left >= gutter.Right - Gutter.Overlap), check),
            .. FindRegions([.. rows.Skip(gutter.Last + 1)], check),
        ];
    }

    private static List<IReadOnlyList<Segment>> Select(List<IReadOnlyList<Segment>> rows, Func<Segment, bool> filter) =>
        [.. rows.Select(row => row.Where(filter).ToList()).Where(row => row.Count > 0)];

    // The gutter with the most text at its sides.
    private static Gutter? FindGutter(IReadOnlyList<IReadOnlyList<Segment>> rows, Action check)
    {
        Gutter? best = null;
        var gaps = 0;
        for (var row = 0; row < rows.Count && gaps < MostGaps; row++)
        {
            check();
            for (var at = 1; at < rows[row].Count && gaps < MostGaps; at++, gaps++)
            {
                var gap = new Gutter(row, row, rows[row][at - 1].Right, rows[row][at].Left);
                if (best is not null && best.Covers(gap)) continue;
                var gutter = Extend(rows, gap);
                if (IsBetweenColumns(rows, gutter) && (best is null || gutter.Last - gutter.First > best.Last - best.First)) best = gutter;
            }
        }

        return best;
    }

    private static Gutter Extend(IReadOnlyList<IReadOnlyList<Segment>> rows, Gutter gutter)
    {
        while (gutter.First > 0 && Narrow(rows, gutter, gutter.First - 1, gutter.First) is { } wider)
            gutter = wider with { First = gutter.First - 1 };
        while (gutter.Last < rows.Count - 1 && Narrow(rows, gutter, gutter.Last + 1, gutter.Last) is { } wider)
            gutter = wider with { Last = gutter.Last + 1 };
        return Trim(rows, gutter);
    }

    // The part of the gutter that is free in the row, or null if it is too narrow or the row is far from its neighbor.
    private static Gutter? Narrow(IReadOnlyList<IReadOnlyList<Segment>> rows, Gutter gutter, int row, int neighbor)
    {
        var (left, right) = (gutter.Left, gutter.Right);
        foreach (var part in rows[row])
        {
            if (part.Right <= left || part.Left >= right) continue;
            if (part.Left <= left && part.Right < right) left = part.Right;
            else if (part.Right >= right && part.Left > left) right = part.Left;
            else return null;
        }

        var size = rows[row].Max(part => part.Size);
        var isFar = Math.Abs(rows[row][0].Baseline - rows[neighbor][0].Baseline) > LargestRowDistance * size;
        var isOneSided = rows[row].All(part => part.Right <= left) || rows[row].All(part => part.Left >= right);
        return right - left < NarrowestGutter * size || (isFar && isOneSided) ? null : gutter with { Left = left, Right = right };
    }

    // The first and the last row have text on both sides, or the same column goes on without a change of the font.
    private static Gutter Trim(IReadOnlyList<IReadOnlyList<Segment>> rows, Gutter gutter)
    {
        var (first, last) = (gutter.First, gutter.Last);
        while (first < last && !gutter.HasBothSides(rows[first])) first++;
        while (last > first && !gutter.HasBothSides(rows[last])) last--;
        var size = rows[last][0].Size;
        while (last < gutter.Last && HasSize(rows[last + 1], size)) last++;
        while (first > gutter.First && HasSize(rows[first - 1], size) && rows[first - 1][0].Left >= gutter.Right) first--;
        return gutter with { First = first, Last = last };
    }

    private static bool HasSize(IReadOnlyList<Segment> row, double size) => Math.Abs(row[0].Size - size) < SizeTolerance * size;

    // Text on both sides, or text on one and a chart or a short list on the other.
    private static bool IsBetweenColumns(IReadOnlyList<IReadOnlyList<Segment>> rows, Gutter gutter)
    {
        var inside = rows.Skip(gutter.First).Take(gutter.Last - gutter.First + 1).ToList();
        var both = inside.Count(gutter.HasBothSides);
        if (both < FewestRows) return false;
        var left = Select(inside, part => part.Right <= gutter.Left + Gutter.Overlap);
        var right = Select(inside, part => part.Left >= gutter.Right - Gutter.Overlap);
        return (IsRunningText(left, ShortestRow) && IsRunningText(right, ShortestRow))
            || (both >= FewestRowsAtChart && (IsRunningText(left, ShortestRowAtChart) || IsRunningText(right, ShortestRowAtChart)));
    }

    // The rows of a table are shorter, or have wider gaps, or do not fill their column.
    private static bool IsRunningText(List<IReadOnlyList<Segment>> rows, int shortest)
    {
        if (FindMedian(rows.Select(row => row.Sum(part => part.Text.Length))) < shortest) return false;
        var width = shortest == ShortestRow ? 0 : rows.Max(row => row[^1].Right) - rows.Min(row => row[0].Left);
        return FindMedian(rows.Select(row => row.Sum(part => part.Width) / Math.Max(width, row[^1].Right - row[0].Left))) > LeastFill;
    }

    private static T? FindMedian<T>(IEnumerable<T> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? default : sorted[sorted.Count / 2];
    }
}
