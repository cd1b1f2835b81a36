using System.Globalization;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Dates;

/// <summary>Finds the days that share the name of a month with other days: "15" in "15 and 20 December", "6" in "June 5 and 6".</summary>
internal static class ListedDays
{
    // A hostile text can have thousands of numbers in one list.
    private const int LongestList = 12;

    private static readonly WordSet Separators = WordSet.Create([",", "and", "or", "&"]);

    /// <summary>The day that starts at token <paramref name="at"/>, or null.</summary>
    public static DateMatch? Match(DateContext context, int at)
    {
        var tokens = context.Tokens;
        if (CalendarDates.ReadDay(tokens, at) is not { } day) return null;
        if (FindEnd(tokens, at, 1) is { } last)
            return CalendarDates.Match(context, last) is { } after ? Share(after.Value, at, day) : null;
        if (IsCount(tokens, at) || FindEnd(tokens, at, -1) is not { } first) return null;
        return CalendarDates.Match(context, first - 1) is { } before ? Share(before.Value, at, day) : null;
    }

    /// <summary>The first token after the days that continue a list at token <paramref name="at"/>, or that token.</summary>
    public static int SkipDays(TokenRun tokens, int at)
    {
        for (var count = 0; count < LongestList; count++)
        {
            var next = SkipSeparators(tokens, at, 1);
            if (next == at || CalendarDates.ReadDay(tokens, next) is null) break;
            at = next + 1;
        }

        return at;
    }

    // The day next to the month, in the direction of the step.
    private static int? FindEnd(TokenRun tokens, int at, int step)
    {
        for (var count = 0; count < LongestList; count++)
        {
            var next = SkipSeparators(tokens, at + step, step);
            if (next == at + step || CalendarDates.ReadDay(tokens, next) is null) return null;
            if (IsMonth(tokens, next + step)) return next;
            at = next;
        }

        return null;
    }

    // ", and" has two separators.
    private static int SkipSeparators(TokenRun tokens, int at, int step)
    {
        if (!Separators.Has(tokens[at])) return at;
        return Separators.Has(tokens[at + step]) ? at + (2 * step) : at + step;
    }

    private static bool IsMonth(TokenRun tokens, int at) => tokens.IsCapitalized(at) && Months.Find(tokens[at]) is not null;

    // "On June 5, 20 people died": most words after a number continue its phrase.
    private static bool IsCount(TokenRun tokens, int at) =>
        tokens.Is(at - 1, ",") ? SkipDays(tokens, at + 1) == at + 1
        : tokens.IsWord(at + 1) && !DateWords.BeforeYears.Has(tokens[at + 1]) && !tokens.Is(at + 1, "at");

    private static DateMatch? Share(string? value, int at, int day)
    {
        if (value is not ([.. var month, _, _] and ({ Length: 10 } or ['-', '-', ..]))) return null;
        var isDay = month.Length == 5
            ? IsoDate.TryCreateDay(2000, int.Parse(value.AsSpan(2, 2), CultureInfo.InvariantCulture), day) is not null
            : DateOnly.TryParseExact(Format(month, day), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        return isDay ? new(at, at + 1, Format(month, day)) : null;
    }

    private static string Format(string month, int day) => string.Create(CultureInfo.InvariantCulture, $"{month}{day:00}");
}
