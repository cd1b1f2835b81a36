namespace Enrichment.Index.Schema;

/// <summary>
/// The numbers of the rows of claims. A row with a later date has a smaller number, so that SQLite finds the newest claims first and a
/// range of dates is a range of rows. The claims of a day are numbered as they come.
/// </summary>
internal static class ClaimRow
{
    private const int DayBits = 32;

    private static readonly long LastDay = DateOnly.MaxValue.DayNumber + 1;

    /// <summary>The first row of the claims of <paramref name="day"/>; null for claims without a date, which are last.</summary>
    public static long GetFirst(DateOnly? day) => (LastDay - (day is { } known ? known.DayNumber + 1 : 0)) << DayBits;

    /// <summary>The last row of the claims of <paramref name="day"/>.</summary>
    public static long GetLast(DateOnly? day) => GetFirst(day) + (1L << DayBits) - 1;

    /// <summary>A number that is smaller for a later date of a row, and equal for rows of the same date.</summary>
    public static long GetDay(long row) => row >> DayBits;
}
