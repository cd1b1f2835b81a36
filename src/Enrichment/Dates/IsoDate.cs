using System.Globalization;
using Enrichment.Text;

namespace Enrichment.Dates;

/// <summary>Formats days, weeks, months and years as ISO 8601 defines.</summary>
internal static class IsoDate
{
    /// <summary>Formats a day: "2021-09-06".</summary>
    public static string FormatDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Formats the month of a day: "2021-09".</summary>
    public static string FormatMonth(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>Formats a year: "2021".</summary>
    public static string FormatYear(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>Formats the week of a day: "2021-W35".</summary>
    public static string FormatWeek(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}");
    }

    /// <summary>Formats the decade of a year with an unspecified last digit, as in ISO 8601-2: "202X" for the 2020s.</summary>
    public static string FormatDecade(int year) => string.Create(CultureInfo.InvariantCulture, $"{year / 10:000}X");

    /// <summary>Formats the century of a year with two unspecified digits, as in ISO 8601-2: "20XX" for the 21st century.</summary>
    public static string FormatCentury(int year) => string.Create(CultureInfo.InvariantCulture, $"{year / 100:00}XX");

    /// <summary>The day with this date, or null if the calendar has no such day.</summary>
    public static DateOnly? TryCreateDay(int year, int month, int day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1) return null;
        return day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>
    /// Formats the day, week, month or year that is <paramref name="count"/> units of <paramref name="unit"/> after
    /// <paramref name="day"/>, with the precision of the unit. Null if it is outside the calendar or the unit is shorter than a day.
    /// </summary>
    public static string? Shift(DateOnly day, TimeUnit unit, long count)
    {
        var steps = count * unit.Factor;
        if (unit.IsClock || Math.Abs(steps) > 3_000) return null;
        var shifted = (int)steps;
        return unit.Letter switch
        {
            'D' => AddDays(day, shifted, 1) is { } to ? FormatDay(to) : null,
            'W' => AddDays(day, shifted, 7) is { } to ? FormatWeek(to) : null,
            'M' => AddDays(day, shifted, 31) is not null ? FormatMonth(day.AddMonths(shifted)) : null,
            _ => FormatYears(day.Year + shifted, unit.Factor),
        };
    }

    private static DateOnly? AddDays(DateOnly day, int count, int days)
    {
        var number = day.DayNumber + ((long)count * days);
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    private static string? FormatYears(int year, int factor) => year is < 1 or > 9999 ? null : factor switch
    {
        10 => FormatDecade(year),
        100 => FormatCentury(year),
        _ => FormatYear(year),
    };
}
