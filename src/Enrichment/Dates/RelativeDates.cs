using Enrichment.Text;

namespace Enrichment.Dates;

/// <summary>What is counted from the day of publication: "Monday", "today", "last month", "next year".</summary>
internal static class RelativeDates
{

    /// <summary>The words a relative date starts with.</summary>
    public static IEnumerable<string> FirstWords =>
        [.. Weekdays.All, "last", "next", "coming", "this", "the", "past", "early", "earlier", "late", "later", "today", "tonight", "yesterday", "tomorrow"];

    /// <summary>The relative date that starts at token <paramref name="at"/>, or null.</summary>
    public static DateMatch? Match(DateContext context, int at)
    {
        if (!context.Tokens.IsWord(at)) return null;
        return Weekday(context, at) ?? DayWord(context, at) ?? Period(context, at);
    }

    // "Monday", "last Friday", "next Tuesday", "Sunday night", "Monday, September 6, 2021"
    private static DateMatch? Weekday(DateContext context, int at)
    {
        var tokens = context.Tokens;
        if (Weekdays.IsAbbreviation(tokens[at]) && tokens.IsCapitalized(at)) return InFull(context, at, tokens.Is(at + 1, ".") ? at + 2 : at + 1);
        var which = Which(tokens, at);
        var name = which == ' ' ? at : at + 1;
        if (!tokens.IsCapitalized(name) || Weekdays.Find(tokens[name]) is not { } weekday) return null;
        if (DateWords.BeforeDayNames.Has(tokens[name - 1]) || (tokens.IsCapitalized(name + 1) && DateWords.Papers.Has(tokens[name + 1])) || tokens.Are(name + 1, "the", "13th")) return null;
        if (InFull(context, at, name + 1) is { } full) return full;
        var end = DateWords.DayParts.Has(tokens[name + 1]) ? name + 2 : name + 1;
        return new(at, end, context.Published is { } published ? Day(published, weekday, which == ' ' && context.IsFuture(name) ? 't' : which) : null);
    }

    private static char Which(TokenRun tokens, int at) => tokens[at] switch
    {
        _ when tokens.Is(at, "last") => 'l',
        _ when tokens.Is(at, "next") || tokens.Is(at, "coming") => 'n',
        _ when tokens.Is(at, "this") => 't',
        _ => ' ',
    };

    private static string? Day(DateOnly published, DayOfWeek weekday, char which)
    {
        var back = ((int)published.DayOfWeek - (int)weekday + 7) % 7;
        var shift = which switch
        {
            'l' => back == 0 ? -7 : -back,
            'n' => 7 - back,
            't' => (7 - back) % 7,
            _ => -back,
        };
        return IsoDate.Shifted(published, TimeUnit.Day, shift);
    }

    // The calendar date behind a weekday says it all.
    private static DateMatch? InFull(DateContext context, int at, int behind)
    {
        var tokens = context.Tokens;
        var date = tokens.Is(behind, ",") ? behind + 1 : behind;
        if (tokens.Is(date, "the")) date++;
        return CalendarDates.Match(context, date) is { Value: { Length: 10 or 7 } value } match && value.LastIndexOf('-') is 7 or 4 && match.End > date + 1 ? match with { Start = at } : null;
    }

    private static DateMatch? DayWord(DateContext context, int at)
    {
        var tokens = context.Tokens;
        if (tokens.Are(at, "the", "day", "before", "yesterday")) return Shifted(context, at, 4, -2);
        if (tokens.Are(at, "the", "day", "after", "tomorrow")) return Shifted(context, at, 4, 2);
        if ((tokens.Is(at, "earlier") || tokens.Is(at, "later")) && tokens.Are(at + 1, "in", "the", "day")) return Shifted(context, at, 4, 0);
        if (tokens.Are(at, "earlier", "today") || tokens.Are(at, "later", "today")) return Shifted(context, at, 2, 0);
        if (tokens.Are(at, "last", "night")) return Shifted(context, at, 2, -1);
        if (tokens.Is(at, "this") && DateWords.DayParts.Has(tokens[at + 1])) return Shifted(context, at, 2, 0);
        // "USA Today", "the Today programme"
        if (tokens.IsCapitalized(at) && !tokens.IsFirst(at)) return null;
        if (tokens.Is(at, "today") || tokens.Is(at, "tonight")) return Shifted(context, at, 1, 0);
        if (tokens.Is(at, "yesterday")) return Shifted(context, at, DateWords.DayParts.Has(tokens[at + 1]) ? 2 : 1, -1);
        return tokens.Is(at, "tomorrow") ? Shifted(context, at, DateWords.DayParts.Has(tokens[at + 1]) ? 2 : 1, 1) : null;
    }

    private static DateMatch Shifted(DateContext context, int at, int length, int days) =>
        new(at, at + length, context.Published is { } published ? IsoDate.Shifted(published, TimeUnit.Day, days) : null);

    // "last week", "this year", "next decade", "the past month", "earlier this week"
    private static DateMatch? Period(DateContext context, int at)
    {
        var tokens = context.Tokens;
        var word = (tokens.Is(at, "earlier") || tokens.Is(at, "later") || tokens.Is(at, "early") || tokens.Is(at, "late")) ? at + 1 : at;
        if (tokens.Is(word + 1, "weekend")) return Weekend(context, at, word);
        if (TimeUnit.Singular(tokens[word + 1]) is not { } unit || DateWords.NotPeriods.Has(tokens[word + 1])) return null;
        if (tokens.Is(word, "past")) return new(word, word + 2, unit.Duration(1));
        if (unit == TimeUnit.Day || Steps(tokens, word) is not { } steps) return null;
        return new(at, word + 2, context.Published is { } published ? IsoDate.Shifted(published, unit, steps) : null);
    }

    private static DateMatch? Weekend(DateContext context, int at, int word)
    {
        if (Steps(context.Tokens, word) is not { } steps) return null;
        if (context.Published is not { } published) return new(at, word + 2, null);
        var saturday = published.DayNumber + (((int)DayOfWeek.Saturday - (int)published.DayOfWeek + 7) % 7) + (steps * 7);
        if (saturday < 0 || saturday >= DateOnly.MaxValue.DayNumber) return new(at, word + 2, null);
        return new(at, word + 2, $"{IsoDate.Day(DateOnly.FromDayNumber(saturday))}/{IsoDate.Day(DateOnly.FromDayNumber(saturday + 1))}");
    }

    private static int? Steps(TokenRun tokens, int at) => Which(tokens, at) switch
    {
        'l' => -1,
        'n' => 1,
        't' => 0,
        _ => null,
    };
}
