using System.Globalization;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Dates;

/// <summary>Finds calendar dates: "September 6, 2021", "6 Sept.", "August 2021", "2021-09-06", "1990s".</summary>
internal static class CalendarDates
{
    private static readonly WordSet Dashes = WordSet.Create(["-", "–", "—", "to"]);
    private static readonly NumberMap Decades = new NumberedWords(Lexicon.Open("decades.txt")).Numbers;

    /// <summary>The words that a calendar date can start with, except words with a hyphen. Other dates start with a number.</summary>
    public static IEnumerable<string> FirstWords => [.. Months.All, .. DateWords.Parts.Words, .. Decades.Words];

    /// <summary>The date that starts at token <paramref name="at"/>, or null.</summary>
    public static DateMatch? Match(DateContext context, int at)
    {
        var tokens = context.Tokens;
        if (tokens.IsNumber(at)) return MatchNumber(context, at);
        if (!tokens.IsWord(at)) return null;
        return MatchMonthDay(context, at)
            ?? MatchMonthYear(tokens, at, at)
            ?? MatchMonth(context, at, at)
            ?? MatchPart(context, at)
            ?? MatchDecadeWord(tokens, at);
    }

    /// <summary>The date with day, month and year that starts at token <paramref name="at"/>, or null. Any language is allowed.</summary>
    public static DateMatch? MatchFull(DateContext context, int at)
    {
        var match = context.Tokens.IsNumber(at) ? MatchNumeric(context.Tokens, at) ?? MatchDayMonth(context, at)
            : context.Tokens.IsWord(at) ? MatchMonthDay(context, at)
            : null;
        return match is { Value.Length: 10 } full && full.Value[0] != '-' ? full : null;
    }

    private static DateMatch? MatchNumber(DateContext context, int at) =>
        MatchNumeric(context.Tokens, at)
        ?? MatchDayMonth(context, at)
        ?? MatchCentury(context.Tokens, at)
        ?? MatchDecade(context.Tokens, at)
        ?? Years.Match(context, at, at);

    // "2021-09-06", "13/09/2021", "06.09.2021", "2021/09/06"
    private static DateMatch? MatchNumeric(TokenRun tokens, int at)
    {
        var token = tokens[at];
        if (DateOnly.TryParseExact(token, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso))
            return new(at, at + 1, IsoDate.FormatDay(iso));
        var separator = token.IndexOfAny('/', '.');
        if (separator < 1) return null;
        Span<Range> parts = stackalloc Range[4];
        if (token.Split(parts, token[separator]) != 3) return null;
        var areNumbers = TryParse(token[parts[0]], out var first)
            & TryParse(token[parts[1]], out var second)
            & TryParse(token[parts[2]], out var third);
        if (!areNumbers || ResolveNumbers(first, second, third, token[separator] == '.') is not { } value) return null;
        return new(at, at + 1, value.Length == 0 ? null : value);
    }

    private static bool TryParse(ReadOnlySpan<char> digits, out int number) => int.TryParse(digits, NumberStyles.None, null, out number);

    // An empty string is a date that is valid with the day first and with the month first.
    private static string? ResolveNumbers(int first, int second, int third, bool isDotted)
    {
        if (first is >= 1000 and <= 9999) return IsoDate.TryCreateDay(first, second, third) is { } ymd ? IsoDate.FormatDay(ymd) : null;
        if (third is < 1000 or > 9999) return null;
        var dayFirst = IsoDate.TryCreateDay(third, second, first);
        if (isDotted) return dayFirst is { } dotted ? IsoDate.FormatDay(dotted) : null;
        var monthFirst = IsoDate.TryCreateDay(third, first, second);
        if (dayFirst is not null && monthFirst is not null && dayFirst != monthFirst) return "";
        return (dayFirst ?? monthFirst) is { } day ? IsoDate.FormatDay(day) : null;
    }

    // "September 6, 2021", "Sept. 5", "August 15th", "September 6-8, 2021"
    private static DateMatch? MatchMonthDay(DateContext context, int at)
    {
        var tokens = context.Tokens;
        if (ReadMonth(tokens, at, out var end) is not { } month) return null;
        // "July, 26, 1999"
        if (tokens.Is(end, ",") && tokens.Is(end + 2, ",") && Years.Read(tokens, end + 3) is not null) end++;
        if (ReadDay(tokens, end) is not { } day) return null;
        // "In May 5 people died": the number counts people.
        var hasYear = Years.Read(tokens, SkipComma(tokens, end + 1)) is not null;
        if (!hasYear && !IsOrdinal(tokens[end]) && CountedNoun.IsPluralAt(tokens, end + 1)) return null;
        end++;
        var last = ReadLastDay(tokens, ref end);
        var year = Years.Read(tokens, SkipComma(tokens, end));
        if (year is not null) end = SkipComma(tokens, end) + 1;
        // "September 6 and 7, 2021"
        year ??= Years.Read(tokens, SkipComma(tokens, ListedDays.SkipDays(tokens, end)));
        return ResolveValue(context, at, year, month, day, last) is { } value ? new(at, end, value) : null;
    }

    // "6 September 2021", "the 15th of August", "6-8 September"
    private static DateMatch? MatchDayMonth(DateContext context, int at)
    {
        var tokens = context.Tokens;
        if (ReadDay(tokens, at) is not { } day) return null;
        var end = at + 1;
        var last = ReadLastDay(tokens, ref end);
        if (tokens.Is(end, "of")) end++;
        if (!tokens.IsCapitalized(end) || ReadMonth(tokens, end, out end) is not { } month) return null;
        var year = Years.Read(tokens, SkipComma(tokens, end));
        if (year is not null) end = SkipComma(tokens, end) + 1;
        return ResolveValue(context, at, year, month, day, last) is { } value ? new(at, end, value) : null;
    }

    // "September 2021"
    private static DateMatch? MatchMonthYear(TokenRun tokens, int start, int at)
    {
        if (ReadMonth(tokens, at, out var end) is not { } month || !tokens.IsCapitalized(at)) return null;
        var year = SkipComma(tokens, end);
        return Years.Read(tokens, year) is { } number ? new(start, year + 1, IsoDate.FormatMonth(new DateOnly(number, month, 1))) : null;
    }

    // "August", and after a preposition also "May"
    private static DateMatch? MatchMonth(DateContext context, int start, int at)
    {
        var tokens = context.Tokens;
        if (!tokens.IsCapitalized(at) || !Months.IsName(tokens[at]) || Months.Find(tokens[at]) is not { } month) return null;
        var isExpected = DateWords.BeforeMonths.Has(tokens[start - 1]) || start < at || IsMonthPair(tokens, at);
        if (!isExpected && (Months.IsAmbiguous(tokens[at]) || tokens.IsCapitalized(at - 1) || tokens.IsCapitalized(at + 1))) return null;
        if (ReadDay(tokens, at + 1) is not null && !CountedNoun.IsPluralAt(tokens, at + 2)) return null;
        // "August Wilson", "the April Fools"
        if (tokens.IsCapitalized(at + 1) && tokens.GetGapBefore(at + 1) == 1 && !tokens.IsNumber(at + 1)) return null;
        return new(start, at + 1, ResolveMonth(context, at, month));
    }

    private static string ResolveMonth(DateContext context, int at, int month)
    {
        var tokens = context.Tokens;
        if (context.Published is not { } published) return Format($"--{month:00}");
        var year = tokens[at - 1] switch
        {
            _ when tokens.Are(at + 1, "this", "year") => published.Year,
            _ when tokens.Are(at + 1, "last", "year") => published.Year - 1,
            _ when tokens.Are(at + 1, "next", "year") => published.Year + 1,
            _ when tokens.Is(at - 1, "last") => published.Month > month ? published.Year : published.Year - 1,
            _ when tokens.Is(at - 1, "next") => published.Month < month ? published.Year : published.Year + 1,
            _ when published.Month == month => published.Year,
            _ => context.ResolveYear(at, month, 1) ?? published.Year,
        };
        return Format($"{year:0000}-{month:00}");
    }

    private static bool IsMonthPair(TokenRun tokens, int at) =>
        (tokens.Is(at - 1, "and") || Dashes.Has(tokens[at - 1])) && Months.IsName(tokens[at - 2]) && tokens.IsCapitalized(at - 2);

    // "mid-2020", "early 2021", "late September"
    private static DateMatch? MatchPart(DateContext context, int at)
    {
        var tokens = context.Tokens;
        if (tokens[at].StartsWith("mid-", StringComparison.OrdinalIgnoreCase)) return MatchMid(context, at);
        if (!DateWords.Parts.Has(tokens[at])) return null;
        var end = tokens.Is(at + 1, "-") ? at + 2 : at + 1;
        return MatchMonthYear(tokens, at, end)
            ?? MatchMonth(context, at, end)
            ?? MatchDecade(tokens, at, end)
            ?? Years.Match(context, at, end);
    }

    private static DateMatch? MatchMid(DateContext context, int at)
    {
        var named = context.Tokens[at][4..];
        if (Years.Parse(named) is { } only) return new(at, at + 1, IsoDate.FormatYear(only));
        if (named is [.. var years, 's'] && years is [.., '0'] && Years.Parse(years) is { } first)
            return new(at, at + 1, IsoDate.FormatDecade(first));
        if (named.Length == 0 || !char.IsUpper(named[0]) || !Months.IsName(named) || Months.Find(named) is not { } month) return null;
        return Years.Read(context.Tokens, at + 1) is { } year
            ? new(at, at + 2, Format($"{year:0000}-{month:00}"))
            : new(at, at + 1, ResolveMonth(context, at, month));
    }

    // "1990s", "'90s"
    private static DateMatch? MatchDecade(TokenRun tokens, int at) => MatchDecade(tokens, at, at) ?? MatchDecadeWithApostrophe(tokens, at);

    // "the 70's"
    private static DateMatch? MatchDecadeWithApostrophe(TokenRun tokens, int at) =>
        tokens.Is(at - 1, "the") && tokens[at + 1] is "'s" or "’s" && tokens[at] is [>= '2' and <= '9' and var digit, '0']
            ? new(at, at + 2, IsoDate.FormatDecade(1900 + ((digit - '0') * 10)))
            : null;

    private static DateMatch? MatchDecade(TokenRun tokens, int start, int at)
    {
        if (!tokens.IsNumber(at) || tokens[at] is not [.. var digits, 's'] || digits is not [.., '0']) return null;
        if (Years.Parse(digits) is { } year)
            return new(start, at + 1, year % 100 == 0 && year < 2000 ? IsoDate.FormatCentury(year) : IsoDate.FormatDecade(year));
        // "the 90s", "'90s"; after "his" they are an age.
        var isDecade = tokens.Is(at - 1, "the") || (tokens.Touches(at) && Tokenizer.IsQuoteMark(tokens[at - 1][0]));
        return isDecade && digits.Length == 2 && TryParse(digits, out var shortYear) && shortYear >= 20
            ? new(start, at + 1, IsoDate.FormatDecade(1900 + shortYear))
            : null;
    }

    private static DateMatch? MatchDecadeWord(TokenRun tokens, int at) =>
        tokens.Is(at - 1, "the") && Decades.Find(tokens[at], out var decade)
            ? new(at, at + 1, IsoDate.FormatDecade(1900 + (int)decade))
            : null;

    // "the 21st century", "19th-century": the 21st are the years 20xx.
    private static DateMatch? MatchCentury(TokenRun tokens, int at)
    {
        var end = tokens.Is(at + 1, "-") ? at + 2 : at + 1;
        if (!tokens.Is(end, "century") || !IsOrdinal(tokens[at])) return null;
        return TryParse(tokens[at][..^2], out var century) && century is >= 1 and <= 99
            ? new(at, end + 1, IsoDate.FormatCentury((century - 1) * 100))
            : null;
    }

    private static int? ReadMonth(TokenRun tokens, int at, out int end)
    {
        var hasPeriod = tokens.Is(at + 1, ".") && !Months.IsName(tokens[at]);
        end = hasPeriod && (tokens.IsNumber(at + 2) || tokens.Is(at + 2, ",")) ? at + 2 : at + 1;
        return tokens.IsCapitalized(at) ? Months.Find(tokens[at]) : null;
    }

    /// <summary>The day of a month at token <paramref name="at"/> ("6", "6th"), or null.</summary>
    public static int? ReadDay(TokenRun tokens, int at)
    {
        if (!tokens.IsNumber(at)) return null;
        var digits = IsOrdinal(tokens[at]) ? tokens[at][..^2] : tokens[at];
        return digits.Length <= 2 && TryParse(digits, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    private static int? ReadLastDay(TokenRun tokens, ref int end)
    {
        if (!Dashes.Has(tokens[end]) || ReadDay(tokens, end + 1) is not { } last) return null;
        end += 2;
        return last;
    }

    private static int SkipComma(TokenRun tokens, int at) => tokens.Is(at, ",") ? at + 1 : at;

    private static bool IsOrdinal(ReadOnlySpan<char> token) => token.Length > 2 && token[^2..] is "st" or "nd" or "rd" or "th";

    private static string? ResolveValue(DateContext context, int at, int? year, int month, int day, int? last)
    {
        var first = ResolveValue(context, at, year, month, day);
        if (last is not { } end || first is null) return first;
        return end > day && ResolveValue(context, at, year, month, end) is { } second ? $"{first}/{second}" : null;
    }

    private static string? ResolveValue(DateContext context, int at, int? year, int month, int day)
    {
        if (IsoDate.TryCreateDay(2000, month, day) is null) return null;
        if ((year ?? context.ResolveYear(at, month, day)) is not { } resolved) return Format($"--{month:00}-{day:00}");
        return IsoDate.TryCreateDay(resolved, month, day) is { } date ? IsoDate.FormatDay(date) : null;
    }

    private static string Format(FormattableString value) => FormattableString.Invariant(value);
}
