using Enrichment.Lexicons;

namespace Enrichment.Dates;

/// <summary>Words around dates, times and durations, from date-words.txt.</summary>
internal static class DateWords
{
    private static readonly WordClasses Words = new(
        Lexicon.Open("date-words.txt"),
        "beforeMonth", "beforeYear", "beforeYearName", "part", "counted", "notPeriod", "dayPart", "beforeDayName", "paper",
        "future", "beforeDuration", "insideDuration", "afterDuration", "beforeClock", "afterClock", "morning", "evening", "universal");

    /// <summary>A month may follow without a day: "in May".</summary>
    public static readonly WordSet BeforeMonths = Words["beforeMonth"];

    /// <summary>A year may follow: "since 2021".</summary>
    public static readonly WordSet BeforeYears = Words["beforeYear"];

    /// <summary>A year may follow that tells which one is meant: "the 2003 invasion".</summary>
    public static readonly WordSet BeforeYearNames = Words["beforeYearName"];

    /// <summary>A part of a month, year or decade: "early".</summary>
    public static readonly WordSet Parts = Words["part"];

    /// <summary>What the number before it counts, so that it is no year.</summary>
    public static readonly WordSet Counted = Words["counted"];

    /// <summary>A unit of time that is too short to be meant by "last" or "this".</summary>
    public static readonly WordSet NotPeriods = Words["notPeriod"];

    /// <summary>A part of a day: "morning".</summary>
    public static readonly WordSet DayParts = Words["dayPart"];

    /// <summary>Makes a name of the day after it: "Good Friday".</summary>
    public static readonly WordSet BeforeDayNames = Words["beforeDayName"];

    /// <summary>Makes the name of a newspaper of the day before it: "Sunday Times".</summary>
    public static readonly WordSet Papers = Words["paper"];

    /// <summary>The date after it is still to come: "will".</summary>
    public static readonly WordSet Future = Words["future"];

    /// <summary>"a" and a unit of time may follow as a duration; after anything else they are a rate: "three times a day".</summary>
    public static readonly WordSet BeforeDurations = Words["beforeDuration"];

    /// <summary>May stand between the number and the unit: "two more years".</summary>
    public static readonly WordSet InsideDurations = Words["insideDuration"];

    /// <summary>"a" and a unit of time before it are a duration: "an hour later".</summary>
    public static readonly WordSet AfterDurations = Words["afterDuration"];

    /// <summary>A time of day may follow: "at".</summary>
    public static readonly WordSet BeforeClock = Words["beforeClock"];

    /// <summary>Makes a time of day of the number before it: "EST".</summary>
    public static readonly WordSet AfterClock = Words["afterClock"];

    /// <summary>The first half of the day: "a.m.".</summary>
    public static readonly WordSet Morning = Words["morning"];

    /// <summary>The second half of the day: "p.m.".</summary>
    public static readonly WordSet Evening = Words["evening"];

    /// <summary>Coordinated Universal Time: "GMT".</summary>
    public static readonly WordSet Universal = Words["universal"];
}
