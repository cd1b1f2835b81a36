using Enrichment.Text;

namespace Enrichment.Dates;

/// <summary>Finds dates that are relative to the day of publication: "Monday", "today", "last month", "next year".</summary>
internal static class RelativeDates
{
    /// <summary>The words that a relative date can start with.</summary>
    public static IEnumerable<string> FirstWords =>
    [
        .. Weekdays.All,
        "last", "next", "coming", "this", "the", "past", "early", "earlier", "late", "later", "today", "tonight", "yesterday", "tomorrow",
    ];

    /// <summary>The relative date that starts at token <paramref name="at"/>, or null.</summary>
    public static DateMatch? Match(DateContext context, int at)
    {
        if (!context.Tokens.IsWord(at)) return null;
        return MatchWeekday(context, at) ?? MatchDayWord(context, at) ?? MatchPeriod(context, at);
    }

    // "Monday", "last Friday", "next Tuesday", "Sunday night", "Monday, September 6, 2021"
    private static DateMatch? MatchWeekday(DateContext context, int at)
    {
        var tokens = context.Tokens;
        if (Weekdays.IsAbbreviation(tokens[at]) && tokens.IsCapitalized(at))
            return MatchInFull(context, at, tokens.Is(at + 1, ".") ? at + 2 : at + 1);
        var which = ReadDirection(tokens, at);
        var name = which == ' ' ? at : at + 1;
        if (!tokens.IsCapitalized(name) || Weekdays.Find(tokens[name]) is not { } weekday) return null;
        if (IsPartOfName(tokens, name)) return null;
        if (MatchInFull(context, at, name + 1) is { } full) return full;
        var end = DateWords.DayParts.Has(tokens[name + 1]) ? name + 2 : name + 1;
        if (context.Published is not { } published) return new(at, end, null);
        return new(at, end, ResolveWeekday(published, weekday, which == ' ' && context.IsFuture(name) ? 't' : which));
    }

    // "Good Friday", "Sunday Times", "Friday the 13th"
    private static bool IsPartOfName(TokenRun tokens, int at) =>
        DateWords.BeforeDayNames.Has(tokens[at - 1])
        || (tokens.IsCapitalized(at + 1) && DateWords.Papers.Has(tokens[at + 1]))
        || tokens.Are(at + 1, "the", "13th");

    private static char ReadDirection(TokenRun tokens, int at) => tokens[at] switch
    {
        _ when tokens.Is(at, "last") => 'l',
        _ when tokens.Is(at, "next") || tokens.Is(at, "coming") => 'n',
        _ when tokens.Is(at, "this") => 't',
        _ => ' ',
    };

    private static string? ResolveWeekday(DateOnly published, DayOfWeek weekday, char which)
    {
        var back = ((int)published.DayOfWeek - (int)weekday + 7) % 7;
        var shift = which switch
        {
            'l' => back == 0 ? -7 : -back,
            'n' => 7 - back,
            't' => (7 - back) % 7,
            _ => -back,
        };
        return IsoDate.Shift(published, TimeUnit.Day, shift);
    }

    // A calendar date after a weekday gives the value of both.
    private static DateMatch? MatchInFull(DateContext context, int at, int end)
    {
        var tokens = context.Tokens;
        var date = tokens.Is(end, ",") ? end + 1 : end;
        if (tokens.Is(date, "the")) date++;
        if (CalendarDates.Match(context, date) is not { Value: { Length: 10 or 7 } value } match) return null;
        return value.LastIndexOf('-') is 7 or 4 && match.End > date + 1 ? match with { Start = at } : null;
    }

    private static DateMatch? MatchDayWord(DateContext context, int at)
    {
        var tokens = context.Tokens;
        if (tokens.Are(at, "the", "day", "before", "yesterday")) return CreateMatch(context, at, 4, -2);
        if (tokens.Are(at, "the", "day", "after", "tomorrow")) return CreateMatch(context, at, 4, 2);
        if (tokens.Is(at, "earlier") || tokens.Is(at, "later"))
        {
            if (tokens.Are(at + 1, "in", "the", "day")) return CreateMatch(context, at, 4, 0);
            if (tokens.Is(at + 1, "today")) return CreateMatch(context, at, 2, 0);
        }

        if (tokens.Are(at, "last", "night")) return CreateMatch(context, at, 2, -1);
        if (tokens.Is(at, "this") && DateWords.DayParts.Has(tokens[at + 1]) && !IsTitle(tokens, at)) return CreateMatch(context, at, 2, 0);
        // "USA Today", "the Today programme"
        if (tokens.IsCapitalized(at) && !tokens.IsFirst(at)) return null;
        if (tokens.Is(at, "today") || tokens.Is(at, "tonight")) return CreateMatch(context, at, 1, 0);
        if (tokens.Is(at, "yesterday")) return CreateMatch(context, at, DateWords.DayParts.Has(tokens[at + 1]) ? 2 : 1, -1);
        return tokens.Is(at, "tomorrow") ? CreateMatch(context, at, DateWords.DayParts.Has(tokens[at + 1]) ? 2 : 1, 1) : null;
    }

    // "the award of This Morning": in a headline the words around it are capitalized as well.
    private static bool IsTitle(TokenRun tokens, int at) =>
        tokens.IsCapitalized(at) && tokens.IsCapitalized(at + 1)
        && (tokens.IsLower(at - 1) || (tokens.IsFirst(at) && tokens.IsLower(at + 2)));

    private static DateMatch CreateMatch(DateContext context, int at, int length, int days) =>
        new(at, at + length, context.Published is { } published ? IsoDate.Shift(published, TimeUnit.Day, days) : null);

    // "last week", "this year", "next decade", "the past month", "earlier this week"
    private static DateMatch? MatchPeriod(DateContext context, int at)
    {
        var tokens = context.Tokens;
        var hasPart = tokens.Is(at, "earlier") || tokens.Is(at, "later") || tokens.Is(at, "early") || tokens.Is(at, "late");
        var word = hasPart ? at + 1 : at;
        if (tokens.Is(word + 1, "weekend")) return MatchWeekend(context, at, word);
        if (TimeUnit.FindSingular(tokens[word + 1]) is not { } unit || DateWords.NotPeriods.Has(tokens[word + 1])) return null;
        if (tokens.Is(word, "past")) return new(word, word + 2, unit.FormatDuration(1));
        if (unit == TimeUnit.Day || ReadSteps(tokens, word) is not { } steps) return null;
        if (steps != 0 && tokens.Is(word - 1, "the")) return MatchWithArticle(tokens, word, unit);
        return new(at, word + 2, context.Published is { } published ? IsoDate.Shift(published, unit, steps) : null);
    }

    // "Over the last year" is twelve months. "The next year" can be a year after some other date.
    private static DateMatch? MatchWithArticle(TokenRun tokens, int at, TimeUnit unit)
    {
        // "the last week of March"
        if (tokens.Is(at + 2, "of")) return null;
        var isDuration = DateWords.BeforeDurations.Has(tokens[at - 2]) || tokens.Is(at - 2, "during");
        return new(at, at + 2, isDuration ? unit.FormatDuration(1) : null);
    }

    private static DateMatch? MatchWeekend(DateContext context, int at, int word)
    {
        if (ReadSteps(context.Tokens, word) is not { } steps) return null;
        if (context.Published is not { } published) return new(at, word + 2, null);
        var saturday = published.DayNumber + (((int)DayOfWeek.Saturday - (int)published.DayOfWeek + 7) % 7) + (steps * 7);
        if (saturday < 0 || saturday >= DateOnly.MaxValue.DayNumber) return new(at, word + 2, null);
        var (first, last) = (DateOnly.FromDayNumber(saturday), DateOnly.FromDayNumber(saturday + 1));
        return new(at, word + 2, $"{IsoDate.FormatDay(first)}/{IsoDate.FormatDay(last)}");
    }

    private static int? ReadSteps(TokenRun tokens, int at) => ReadDirection(tokens, at) switch
    {
        'l' => -1,
        'n' => 1,
        't' => 0,
        _ => null,
    };
}
