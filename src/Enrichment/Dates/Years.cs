using System.Globalization;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Dates;

/// <summary>Finds years and seasons: "in 2021", "the 2003 invasion", "(1979)", "2001-2021", "'08", "2020-21", "2021/22".</summary>
internal static class Years
{
    // A short year is at most this many years after publication: in 2021, "'25" is 2025 and "'68" is 1968.
    private const int YearsAhead = 20;

    private static readonly WordSet Dashes = WordSet.Create(["-", "–", "—", "to"]);

    /// <summary>The year or season at token <paramref name="at"/> if its context is one of years, or null.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="start">The first token of the match: a word such as "early", or the number itself.</param>
    /// <param name="at">A number.</param>
    public static DateMatch? Match(DateContext context, int start, int at)
    {
        var tokens = context.Tokens;
        if (MatchSeason(tokens, start, at) is { } season) return season;
        if (Read(tokens, at) is not { } year) return MatchShort(context, at);
        if (IsName(tokens, at)) return null;
        var isYear = start < at || IsInPeriod(tokens, at) || IsAfterPreposition(tokens, at, year) || IsNamed(tokens, at, year);
        return isYear ? new(start, at + 1, IsoDate.FormatYear(year)) : null;
    }

    /// <summary>The number with four digits at token <paramref name="at"/> if it can be a year, or null.</summary>
    public static int? Read(TokenRun tokens, int at) => tokens.IsNumber(at) ? Parse(tokens[at]) : null;

    /// <summary>The year that <paramref name="digits"/> can be, or null.</summary>
    public static int? Parse(ReadOnlySpan<char> digits) =>
        digits.Length == 4 && TryParse(digits, out var year) && year is >= 1000 and < 2200 ? year : null;

    // "'08": the next word must not be counted.
    private static DateMatch? MatchShort(DateContext context, int at)
    {
        var tokens = context.Tokens;
        var isShort = tokens.Touches(at) && tokens[at - 1] is "'" or "’" && !tokens.Touches(at - 1) && tokens[at].Length == 2;
        if (!isShort || !(DateWords.BeforeYears.Has(tokens[at - 2]) || tokens.Is(at - 2, ","))) return null;
        if (!TryParse(tokens[at], out var digits) || CountedNoun.IsPluralAt(tokens, at + 1) || tokens.Is(at + 1, "%")) return null;
        var last = (context.Published?.Year ?? 2000) + YearsAhead;
        var year = last - ((last - digits) % 100);
        return new(at, at + 1, IsoDate.FormatYear(year));
    }

    // "2001-2021"
    private static bool IsInPeriod(TokenRun tokens, int at) =>
        (Dashes.Has(tokens[at + 1]) && Read(tokens, at + 2) is not null)
        || (Dashes.Has(tokens[at - 1]) && Read(tokens, at - 2) is not null);

    // "in 2021"
    private static bool IsAfterPreposition(TokenRun tokens, int at, int year)
    {
        if (!DateWords.BeforeYears.Has(tokens[at - 1])) return false;
        return !IsCount(tokens, at, year) || tokens.Is(at - 1, "in") || tokens.Is(at - 1, "since");
    }

    // "the 2003 invasion", "(1979)", "2004's"
    private static bool IsNamed(TokenRun tokens, int at, int year)
    {
        if (year is < 1900 or >= 2100 || IsCount(tokens, at, year)) return false;
        if (DateWords.BeforeYearNames.Has(tokens[at - 1]) || tokens.IsFirst(at) || tokens.IsSuffix(at + 1)) return true;
        if (tokens[at - 1] is "'s" or "’s" or "(" or ",") return true;
        // "Paris 2024 Olympics"
        return tokens.IsWord(at + 1) && tokens.IsWord(at - 1) && (!tokens.IsCapitalized(at - 1) || tokens.IsCapitalized(at + 1));
    }

    // "2020-21", "2020/21"
    private static DateMatch? MatchSeason(TokenRun tokens, int start, int at)
    {
        if (!tokens.IsNumber(at)) return null;
        var slash = tokens[at].IndexOf('/');
        var isJoined = tokens[at + 1] is "-" or "–" && tokens.Touches(at + 1) && tokens.Touches(at + 2) && tokens.IsNumber(at + 2);
        if ((slash < 0 && !isJoined) || Parse(slash < 0 ? tokens[at] : tokens[at][..slash]) is not { } year) return null;
        var end = slash < 0 ? at + 3 : at + 1;
        return FormatSeason(year, slash < 0 ? tokens[at + 2] : tokens[at][(slash + 1)..]) is { } value ? new(start, end, value) : null;
    }

    private static string? FormatSeason(int year, ReadOnlySpan<char> second)
    {
        if (second.Length != 2 || !TryParse(second, out var other)) return null;
        var last = (year / 100 * 100) + other;
        if (last + 100 == year + 1) last += 100;
        if (last > year) return FormattableString.Invariant($"{year:0000}/{last:0000}");
        return other is >= 1 and <= 12 ? FormattableString.Invariant($"{year:0000}-{other:00}") : null;
    }

    private static bool TryParse(ReadOnlySpan<char> digits, out int number) => int.TryParse(digits, NumberStyles.None, null, out number);

    // "$2021", "#2021", "iPhone-2021", "2021km", "2021%", "1600 Pennsylvania Avenue"
    private static bool IsName(TokenRun tokens, int at)
    {
        if (tokens.Touches(at) && !IsMarkBeforeYear(tokens[at - 1])) return true;
        var isMeasured = tokens.IsWord(at + 1) || tokens.Is(at + 1, "%") || tokens.Is(at + 1, "°");
        if ((isMeasured && tokens.Touches(at + 1)) || MeasureUnits.StartsAt(tokens, at + 1)) return true;
        return StreetAddress.StartsAt(tokens, at + 1) && !DateWords.BeforeYearNames.Has(tokens[at - 1]);
    }

    private static bool IsMarkBeforeYear(ReadOnlySpan<char> token) =>
        token is [var mark] && (mark is '(' or '[' or '/' or '-' or '–' or '—' or ',' || Tokenizer.IsQuoteMark(mark));

    // "the 1999 Women's World Cup" is no count.
    private static bool IsCount(TokenRun tokens, int at, int year) =>
        (tokens.IsLower(at + 1) && DateWords.Counted.Has(tokens[at + 1])) || (year < 1900 && CountedNoun.IsPluralAt(tokens, at + 1));
}
