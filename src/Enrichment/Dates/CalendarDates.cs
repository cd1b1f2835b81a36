using System.Globalization;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Dates;

/// <summary>Dates of the calendar: "September 6, 2021", "6 Sept.", "August 2021", "2021-09-06", "1990s".</summary>
internal static class CalendarDates
{
    private static readonly WordSet Dashes = WordSet.Create(["-", "–", "—", "to"]);
    private static readonly NumberMap Decades = new NumberedWords(Lexicon.Open("decades.txt")).Numbers;

    /// <summary>The words a date of the calendar starts with, but for those with a hyphen; the others start with a number.</summary>
    public static IEnumerable<string> FirstWords => [.. Months.All, .. DateWords.Parts.Words, .. Decades.Words];

    /// <summary>The date that starts at token <paramref name="at"/>, or null.</summary>
    public static DateMatch? Match(DateContext context, int at)
    {
        var tokens = context.Tokens;
        if (tokens.IsNumber(at)) return Numeric(tokens, at) ?? DayMonth(context, at) ?? Century(tokens, at) ?? Decade(tokens, at) ?? Year(tokens, at, at);
        if (!tokens.IsWord(at)) return null;
        return MonthDay(context, at) ?? MonthYear(tokens, at, at) ?? Month(context, at, at) ?? Part(context, at) ?? DecadeWord(tokens, at);
    }

    /// <summary>The date with day, month and year that starts at token <paramref name="at"/>, or null; it is the same in any language's text.</summary>
    public static DateMatch? MatchFull(DateContext context, int at)
    {
        var match = context.Tokens.IsNumber(at) ? Numeric(context.Tokens, at) ?? DayMonth(context, at) : context.Tokens.IsWord(at) ? MonthDay(context, at) : null;
        return match is { Value.Length: 10 } full && full.Value[0] != '-' ? full : null;
    }

    // "2021-09-06", "13/09/2021", "06.09.2021", "2021/09/06"
    private static DateMatch? Numeric(TokenRun tokens, int at)
    {
        if (DateOnly.TryParseExact(tokens[at], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso)) return new(at, at + 1, IsoDate.Day(iso));
        var token = tokens[at];
        var separator = token.IndexOfAny('/', '.');
        if (separator < 1) return null;
        Span<Range> parts = stackalloc Range[4];
        if (token.Split(parts, token[separator]) != 3 || !int.TryParse(token[parts[0]], NumberStyles.None, null, out var first)
            || !int.TryParse(token[parts[1]], NumberStyles.None, null, out var second) || !int.TryParse(token[parts[2]], NumberStyles.None, null, out var third)) return null;
        return FromNumbers(first, second, third, token[separator] == '.') is { } value ? new(at, at + 1, value.Length == 0 ? null : value) : null;
    }

    // An empty string is a date whose day and month could be either way round.
    private static string? FromNumbers(int first, int second, int third, bool isDotted)
    {
        if (first is >= 1000 and <= 9999) return IsoDate.TryDay(first, second, third) is { } ymd ? IsoDate.Day(ymd) : null;
        if (third is < 1000 or > 9999) return null;
        var dayFirst = IsoDate.TryDay(third, second, first);
        if (isDotted) return dayFirst is { } dotted ? IsoDate.Day(dotted) : null;
        var monthFirst = IsoDate.TryDay(third, first, second);
        if (dayFirst is not null && monthFirst is not null && dayFirst != monthFirst) return "";
        return (dayFirst ?? monthFirst) is { } day ? IsoDate.Day(day) : null;
    }

    // "September 6, 2021", "Sept. 5", "August 15th", "September 6-8, 2021"
    private static DateMatch? MonthDay(DateContext context, int at)
    {
        var tokens = context.Tokens;
        if (MonthAt(tokens, at, out var end) is not { } month || DayAt(tokens, end) is not { } day) return null;
        if (tokens.Is(at, "may") && !tokens.IsCapitalized(at)) return null;
        // "In May 5 people died": the number counts people.
        if (YearAt(tokens, AfterComma(tokens, end + 1)) is null && !IsOrdinal(tokens[end]) && CountedNoun.IsPlain(tokens, end + 1)) return null;
        end++;
        var last = LastDay(tokens, ref end);
        var year = YearAt(tokens, AfterComma(tokens, end));
        if (year is not null) end = AfterComma(tokens, end) + 1;
        return Value(context, at, year, month, day, last) is { } value ? new(at, end, value) : null;
    }

    // "6 September 2021", "the 15th of August", "6-8 September"
    private static DateMatch? DayMonth(DateContext context, int at)
    {
        var tokens = context.Tokens;
        if (DayAt(tokens, at) is not { } day) return null;
        var end = at + 1;
        var last = LastDay(tokens, ref end);
        if (tokens.Is(end, "of")) end++;
        if (!tokens.IsCapitalized(end) || MonthAt(tokens, end, out end) is not { } month) return null;
        var year = YearAt(tokens, AfterComma(tokens, end));
        if (year is not null) end = AfterComma(tokens, end) + 1;
        return Value(context, at, year, month, day, last) is { } value ? new(at, end, value) : null;
    }

    // "September 2021"
    private static DateMatch? MonthYear(TokenRun tokens, int start, int at)
    {
        if (MonthAt(tokens, at, out var end) is not { } month || !tokens.IsCapitalized(at)) return null;
        var year = AfterComma(tokens, end);
        return YearAt(tokens, year) is { } number ? new(start, year + 1, IsoDate.Month(new DateOnly(number, month, 1))) : null;
    }

    // "August" and, where a preposition stands before it, "May"
    private static DateMatch? Month(DateContext context, int start, int at)
    {
        var tokens = context.Tokens;
        if (!tokens.IsCapitalized(at) || !Months.IsName(tokens[at]) || Months.Find(tokens[at]) is not { } month) return null;
        var isExpected = DateWords.BeforeMonths.Has(tokens[start - 1]) || start < at || IsMonthPair(tokens, at);
        if (!isExpected && (Months.IsAmbiguous(tokens[at]) || tokens.IsCapitalized(at - 1) || tokens.IsCapitalized(at + 1))) return null;
        if (DayAt(tokens, at + 1) is not null && !CountedNoun.IsPlain(tokens, at + 2)) return null;
        // "August Wilson", "the April Fools"
        if (tokens.IsCapitalized(at + 1) && tokens.GapBefore(at + 1) == 1 && !tokens.IsNumber(at + 1)) return null;
        return new(start, at + 1, MonthValue(context, at, month));
    }

    private static string MonthValue(DateContext context, int at, int month)
    {
        var tokens = context.Tokens;
        if (context.Published is not { } published) return Invariant($"--{month:00}");
        var year = tokens[at - 1] switch
        {
            _ when tokens.Are(at + 1, "this", "year") => published.Year,
            _ when tokens.Are(at + 1, "last", "year") => published.Year - 1,
            _ when tokens.Are(at + 1, "next", "year") => published.Year + 1,
            _ when tokens.Is(at - 1, "last") => published.Month > month ? published.Year : published.Year - 1,
            _ when tokens.Is(at - 1, "next") => published.Month < month ? published.Year : published.Year + 1,
            _ when published.Month == month => published.Year,
            _ => context.YearOf(at, month, 1) ?? published.Year,
        };
        return Invariant($"{year:0000}-{month:00}");
    }

    private static bool IsMonthPair(TokenRun tokens, int at) =>
        (tokens.Is(at - 1, "and") || Dashes.Has(tokens[at - 1])) && Months.IsName(tokens[at - 2]) && tokens.IsCapitalized(at - 2);

    // "mid-2020", "early 2021", "late September"
    private static DateMatch? Part(DateContext context, int at)
    {
        var tokens = context.Tokens;
        if (tokens[at].StartsWith("mid-", StringComparison.OrdinalIgnoreCase)) return Mid(context, at);
        if (!DateWords.Parts.Has(tokens[at])) return null;
        var end = tokens.Is(at + 1, "-") ? at + 2 : at + 1;
        return MonthYear(tokens, at, end) ?? Month(context, at, end) ?? Decade(tokens, at, end) ?? Year(tokens, at, end);
    }

    private static DateMatch? Mid(DateContext context, int at)
    {
        var named = context.Tokens[at][4..];
        if (named.Length == 4 && int.TryParse(named, NumberStyles.None, null, out var year) && year is >= 1000 and < 2200) return new(at, at + 1, IsoDate.Year(year));
        if (named.Length == 0 || !char.IsUpper(named[0]) || !Months.IsName(named) || Months.Find(named) is not { } month) return null;
        return YearAt(context.Tokens, at + 1) is { } of
            ? new(at, at + 2, Invariant($"{of:0000}-{month:00}"))
            : new(at, at + 1, MonthValue(context, at, month));
    }

    // "1990s", "'90s"
    private static DateMatch? Decade(TokenRun tokens, int at) => Decade(tokens, at, at) ?? DecadeWithApostrophe(tokens, at);

    // "the 70's"
    private static DateMatch? DecadeWithApostrophe(TokenRun tokens, int at) =>
        tokens.Is(at - 1, "the") && tokens[at + 1] is "'s" or "’s" && tokens[at] is [>= '2' and <= '9', '0'] ? new(at, at + 2, IsoDate.Decade(1900 + ((tokens[at][0] - '0') * 10))) : null;

    private static DateMatch? Decade(TokenRun tokens, int start, int at)
    {
        if (!tokens.IsNumber(at) || tokens[at] is not [.. var digits, 's'] || digits is not [.., '0']) return null;
        if (!int.TryParse(digits, NumberStyles.None, null, out var year)) return null;
        if (digits.Length == 4 && year is >= 1000 and < 2200) return new(start, at + 1, year % 100 == 0 && year < 2000 ? IsoDate.Century(year) : IsoDate.Decade(year));
        // "the 90s", "'90s"; behind "his" they are an age.
        return digits.Length == 2 && year >= 20 && (tokens.Is(at - 1, "the") || (tokens.Touches(at) && Tokenizer.IsQuoteMark(tokens[at - 1][0]))) ? new(start, at + 1, IsoDate.Decade(1900 + year)) : null;
    }

    private static DateMatch? DecadeWord(TokenRun tokens, int at) =>
        tokens.Is(at - 1, "the") && Decades.Find(tokens[at], out var decade) ? new(at, at + 1, IsoDate.Decade(1900 + (int)decade)) : null;

    // "the 21st century", "19th-century": the 21st are the years 20xx.
    private static DateMatch? Century(TokenRun tokens, int at)
    {
        var end = tokens.Is(at + 1, "-") ? at + 2 : at + 1;
        if (!tokens.Is(end, "century") || !IsOrdinal(tokens[at])) return null;
        return int.TryParse(tokens[at][..^2], NumberStyles.None, null, out var century) && century is >= 1 and <= 99 ? new(at, end + 1, IsoDate.Century((century - 1) * 100)) : null;
    }

    // A bare year needs something around it that says so: "in 2021", "the 2003 invasion", "(1979)", "2001-2021".
    private static DateMatch? Year(TokenRun tokens, int start, int at)
    {
        if (PlainYear(tokens, at) is not { } year || IsName(tokens, at)) return null;
        var before = start - 1;
        if (start < at) return new(start, at + 1, IsoDate.Year(year));
        if (Season(tokens, at, year) is { } season) return season;
        if (PeriodEnd(tokens, at) is not null || PlainYear(tokens, at - 2) is not null && Dashes.Has(tokens[at - 1])) return new(at, at + 1, IsoDate.Year(year));
        if (DateWords.BeforeYears.Has(tokens[before]) && !(IsCount(tokens, at, year) && !tokens.Is(before, "in") && !tokens.Is(before, "since"))) return new(at, at + 1, IsoDate.Year(year));
        if (year is < 1900 or >= 2100 || IsCount(tokens, at, year)) return null;
        var isNamed = DateWords.BeforeYearNames.Has(tokens[before]) || tokens[before] is "'s" or "’s" || tokens.Is(at - 1, "(") || tokens.Is(at - 1, ",") || tokens.IsFirst(at);
        return isNamed || (tokens.IsWord(at + 1) && !tokens.IsCapitalized(at - 1) && tokens.IsWord(at - 1)) ? new(at, at + 1, IsoDate.Year(year)) : null;
    }

    // "2020-21"
    private static DateMatch? Season(TokenRun tokens, int at, int year)
    {
        var isPair = (tokens.Is(at + 1, "-") || tokens.Is(at + 1, "–")) && tokens.Touches(at + 1) && tokens.Touches(at + 2) && tokens.IsNumber(at + 2) && tokens[at + 2].Length == 2;
        if (!isPair || !int.TryParse(tokens[at + 2], NumberStyles.None, null, out var other)) return null;
        if (other > year % 100) return new(at, at + 3, Invariant($"{year:0000}/{(year / 100 * 100) + other:0000}"));
        return other is >= 1 and <= 12 ? new(at, at + 3, Invariant($"{year:0000}-{other:00}")) : null;
    }

    private static int? PeriodEnd(TokenRun tokens, int at) => Dashes.Has(tokens[at + 1]) ? PlainYear(tokens, at + 2) : null;

    private static int? PlainYear(TokenRun tokens, int at) =>
        tokens.IsNumber(at) && tokens[at].Length == 4 && int.TryParse(tokens[at], NumberStyles.None, null, out var year) && year is >= 1000 and < 2200 ? year : null;

    // "$2021", "#2021", "iPhone-2021", "2021km", "2021%"
    private static bool IsName(TokenRun tokens, int at) =>
        (tokens.Touches(at) && !(tokens[at - 1] is [var mark] && (mark is '(' or '[' or '/' or '-' or '–' or '—' or ',' || Tokenizer.IsQuoteMark(mark))))
        || (tokens.Touches(at + 1) && (tokens.IsWord(at + 1) || tokens.Is(at + 1, "%") || tokens.Is(at + 1, "°")))
        || MeasureUnits.StartsAt(tokens, at + 1);

    private static bool IsCount(TokenRun tokens, int at, int year) => DateWords.Counted.Has(tokens[at + 1]) || (year < 1900 && CountedNoun.IsPlain(tokens, at + 1));

    private static int? MonthAt(TokenRun tokens, int at, out int end)
    {
        end = tokens.Is(at + 1, ".") && !Months.IsName(tokens[at]) && (tokens.IsNumber(at + 2) || tokens.Is(at + 2, ",")) ? at + 2 : at + 1;
        return tokens.IsCapitalized(at) ? Months.Find(tokens[at]) : null;
    }

    private static int? DayAt(TokenRun tokens, int at)
    {
        if (!tokens.IsNumber(at)) return null;
        var digits = IsOrdinal(tokens[at]) ? tokens[at][..^2] : tokens[at];
        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, null, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    private static int? LastDay(TokenRun tokens, ref int end)
    {
        if (!Dashes.Has(tokens[end]) || DayAt(tokens, end + 1) is not { } last) return null;
        end += 2;
        return last;
    }

    private static int? YearAt(TokenRun tokens, int at) => PlainYear(tokens, at);

    private static int AfterComma(TokenRun tokens, int at) => tokens.Is(at, ",") ? at + 1 : at;

    private static bool IsOrdinal(ReadOnlySpan<char> token) => token.Length > 2 && token[^2..] is "st" or "nd" or "rd" or "th";

    private static string? Value(DateContext context, int at, int? year, int month, int day, int? last)
    {
        var first = Value(context, at, year, month, day);
        if (last is not { } end || first is null) return first;
        return end > day && Value(context, at, year, month, end) is { } second ? $"{first}/{second}" : null;
    }

    private static string? Value(DateContext context, int at, int? year, int month, int day)
    {
        if (IsoDate.TryDay(2000, month, day) is null) return null;
        if ((year ?? context.YearOf(at, month, day)) is not { } of) return Invariant($"--{month:00}-{day:00}");
        return IsoDate.TryDay(of, month, day) is { } date ? IsoDate.Day(date) : null;
    }

    private static string Invariant(FormattableString value) => FormattableString.Invariant(value);
}
