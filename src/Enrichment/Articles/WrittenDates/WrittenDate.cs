using System.Globalization;

namespace Enrichment.Articles.WrittenDates;

/// <summary>A day as a text writes it, perhaps with the time of the day.</summary>
/// <param name="Year">The year, or null if the text leaves it out.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month. It exists in the year, or in a leap year if there is no year.</param>
/// <param name="Time">The time of the day, or null if the text has none or its offset is unknown.</param>
/// <param name="Offset">The offset from UTC; null exactly if <paramref name="Time"/> is.</param>
internal readonly record struct WrittenDate(int? Year, int Month, int Day, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    private const int FirstYear = 1600;
    private const int LastYear = 2199;
    private const int LeapYear = 2000;

    /// <summary>The day, or null if it has no year.</summary>
    public DateOnly? FullDay => Year is { } year ? new DateOnly(year, Month, Day) : null;

    /// <summary>The day in ISO 8601: "2021-09-06", or "--09-06" without a year.</summary>
    public string Iso => string.Create(CultureInfo.InvariantCulture, $"{(Year is { } year ? $"{year:0000}" : "-")}-{Month:00}-{Day:00}");

    /// <summary>The date as a publication date, or null if it has no year.</summary>
    public PublicationDate? ToPublicationDate() => FullDay is { } day ? new PublicationDate(day, Time, Offset) : null;

    /// <summary>Creates a date, or returns null if there is no such day.</summary>
    public static WrittenDate? Create(int? year, int month, int day) =>
        year is null or (>= FirstYear and <= LastYear)
        && month is >= 1 and <= 12
        && day >= 1
        && day <= DateTime.DaysInMonth(year ?? LeapYear, month)
            ? new WrittenDate(year, month, day)
            : null;

    /// <summary>Whether <paramref name="number"/> is a year that a text can name.</summary>
    public static bool IsYear(int number) => number is >= FirstYear and <= LastYear;
}
