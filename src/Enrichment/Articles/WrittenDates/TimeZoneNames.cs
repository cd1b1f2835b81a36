using Enrichment.Lexicons;

namespace Enrichment.Articles.WrittenDates;

/// <summary>The abbreviations of time zones, from time-zones.txt.</summary>
internal static class TimeZoneNames
{
    // The rule of the United States since this year: summer time from the second Sunday in March to the first one in November.
    private const int FirstYearOfRule = 2007;

    private static readonly NumberedWords Words = new(Lexicon.Open("time-zones.txt"), "american", "ambiguous");
    private static readonly NumberMap Minutes = Words.Numbers;
    private static readonly WordSet American = WordSet.Create(Words.GetEntries("american"));
    private static readonly WordSet Ambiguous = WordSet.Create(Words.GetEntries("ambiguous"));

    /// <summary>Whether <paramref name="name"/> is the abbreviation of a time zone.</summary>
    public static bool Has(ReadOnlySpan<char> name) => Minutes.Find(name, out _);

    /// <summary>
    /// The offset from UTC that <paramref name="name"/> has on <paramref name="day"/>, or null if it is unknown or several zones have the
    /// name.
    /// </summary>
    public static TimeSpan? FindOffset(ReadOnlySpan<char> name, DateOnly day)
    {
        if (!Minutes.Find(name, out var minutes) || Ambiguous.Has(name)) return null;
        if (!American.Has(name)) return TimeSpan.FromMinutes(minutes);
        return day.Year >= FirstYearOfRule ? TimeSpan.FromMinutes(minutes + (IsAmericanSummer(day) ? 60 : 0)) : null;
    }

    private static bool IsAmericanSummer(DateOnly day) =>
        day >= FindSunday(new DateOnly(day.Year, 3, 8)) && day < FindSunday(new DateOnly(day.Year, 11, 1));

    private static DateOnly FindSunday(DateOnly first) => first.AddDays((7 - (int)first.DayOfWeek) % 7);
}
