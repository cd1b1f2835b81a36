using Enrichment.Lexicons;

namespace Enrichment.Dates;

/// <summary>Words around dates, times and durations, from date-words.txt.</summary>
internal static class DateWords
{
    private static readonly WordClasses Words = new(
        Lexicon.Open("date-words.txt"),
        "beforeMonth", "beforeYear", "beforeYearName", "part", "counted", "notPeriod", "dayPart", "beforeDayName", "paper",
        "future", "beforeAdjective", "beforeDuration", "insideDuration", "afterDuration",
        "beforeClock", "afterClock", "morning", "evening", "universal");

    /// <summary>A month may follow without a day: "in May".</summary>
    public static readonly WordSet BeforeMonths = Words["beforeMonth"];

    /// <summary>A year may follow: "since 2021".</summary>
    public static readonly WordSet BeforeYears = Words["beforeYear"];

    /// <summary>A year may follow that distinguishes the noun after it: "the 2003 invasion".</summary>
    public static readonly WordSet BeforeYearNames = Words["beforeYearName"];

    /// <summary>A part of a month, year or decade: "early".</summary>
    public static readonly WordSet Parts = Words["part"];

    /// <summary>A noun that is counted, so that the number before it is no year.</summary>
    public static readonly WordSet Counted = Words["counted"];

    /// <summary>A unit of time that is too short for "last" or "this".</summary>
    public static readonly WordSet NotPeriods = Words["notPeriod"];

    /// <summary>A part of a day: "morning".</summary>
    public static readonly WordSet DayParts = Words["dayPart"];

    /// <summary>The day after it is part of a name: "Good Friday".</summary>
    public static readonly WordSet BeforeDayNames = Words["beforeDayName"];

    /// <summary>The day before it is part of the name of a newspaper: "Sunday Times".</summary>
    public static readonly WordSet Papers = Words["paper"];

    /// <summary>The date after it is in the future: "will".</summary>
    public static readonly WordSet Future = Words["future"];

    /// <summary>A number and a unit of time in the singular may follow: "a 25 year period".</summary>
    public static readonly WordSet BeforeAdjectives = Words["beforeAdjective"];

    /// <summary>A duration of "a" and a unit of time may follow. After any other word they are a rate: "three times a day".</summary>
    public static readonly WordSet BeforeDurations = Words["beforeDuration"];

    /// <summary>May be between the number and the unit: "two more years".</summary>
    public static readonly WordSet InsideDurations = Words["insideDuration"];

    /// <summary>A duration of "a" and a unit of time may be before it: "an hour later".</summary>
    public static readonly WordSet AfterDurations = Words["afterDuration"];

    /// <summary>A time of day may follow: "at".</summary>
    public static readonly WordSet BeforeClock = Words["beforeClock"];

    /// <summary>The number before it is a time of day: "EST".</summary>
    public static readonly WordSet AfterClock = Words["afterClock"];

    /// <summary>The first half of the day: "a.m.".</summary>
    public static readonly WordSet Morning = Words["morning"];

    /// <summary>The second half of the day: "p.m.".</summary>
    public static readonly WordSet Evening = Words["evening"];

    /// <summary>Coordinated Universal Time: "GMT".</summary>
    public static readonly WordSet Universal = Words["universal"];
}
