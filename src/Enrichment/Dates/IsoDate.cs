using System.Globalization;

namespace Enrichment.Dates;

/// <summary>Writes days, weeks, months and years as ISO 8601 does.</summary>
internal static class IsoDate
{
    /// <summary>"2021-09-06"</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"2021-09"</summary>
    public static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>"2021"</summary>
    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>"2021-W35"</summary>
    public static string Week(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}");
    }

    /// <summary>"202" for the 2020s: a decade is a year without its last digit.</summary>
    public static string Decade(int year) => (year / 10).ToString("000", CultureInfo.InvariantCulture);

    /// <summary>"20" for the 2000s, the 21st century: a century is a year without its last two digits.</summary>
    public static string Century(int year) => (year / 100).ToString("00", CultureInfo.InvariantCulture);

    /// <summary>The day, where there is one.</summary>
    public static DateOnly? TryDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The day <paramref name="count"/> units of <paramref name="unit"/> from <paramref name="day"/>, written as exactly as the unit is; null where it leaves the calendar or the unit is shorter than a day.</summary>
    public static string? Shifted(DateOnly day, TimeUnit unit, long count)
    {
        var steps = count * unit.Factor;
        if (unit.IsClock || Math.Abs(steps) > 3_000) return null;
        var shifted = (int)steps;
        return unit.Letter switch
        {
            'D' => Clamp(day, shifted, 1) is { } to ? Day(to) : null,
            'W' => Clamp(day, shifted, 7) is { } to ? Week(to) : null,
            'M' => Clamp(day, shifted, 31) is not null ? Month(day.AddMonths(shifted)) : null,
            _ => OfYear(day.Year + shifted, unit.Factor),
        };
    }

    private static DateOnly? Clamp(DateOnly day, int count, int days)
    {
        var number = day.DayNumber + ((long)count * days);
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    private static string? OfYear(int year, int factor) => year is < 1 or > 9999 ? null : factor switch
    {
        10 => Decade(year),
        100 => Century(year),
        _ => Year(year),
    };
}
