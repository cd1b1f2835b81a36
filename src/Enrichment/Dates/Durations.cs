using Enrichment.Text;

namespace Enrichment.Dates;

/// <summary>Finds durations: "20 years", "six months", "two-week", "a decade", and days at such a distance ("two days ago").</summary>
internal static class Durations
{
    /// <summary>The words that a duration can start with, except words with a hyphen. Other durations start with a number.</summary>
    public static IEnumerable<string> FirstWords => NumberReader.FirstWords;

    /// <summary>The duration that starts at token <paramref name="at"/>, or null.</summary>
    public static DateMatch? Match(DateContext context, int at)
    {
        var tokens = context.Tokens;
        if (MatchHyphenated(tokens, at) is { } compound) return compound;
        if (ReadCounted(tokens, at) is not var (count, unit, end)) return MatchApproximate(tokens, at);
        if (tokens.Is(end, "ago")) return new(at, end + 1, ResolveAgo(context, count, unit));
        if (tokens.Is(end, "later") || tokens.Is(end, "earlier")) return new(at, end + 1, null);
        var isAge = tokens.Is(end, "old") || tokens.Is(end, "olds");
        return new(at, isAge ? end + 1 : end, unit.FormatDuration(count));
    }

    private static string? ResolveAgo(DateContext context, decimal count, TimeUnit unit) =>
        context.Published is { } published && count == Math.Truncate(count)
            ? IsoDate.Shift(published, unit, -(long)Math.Min(count, 100_000))
            : null;

    private static (decimal Count, TimeUnit Unit, int End)? ReadCounted(TokenRun tokens, int at)
    {
        if (ReadWithArticle(tokens, at) is { } single) return single;
        if (NumberReader.Read(tokens, at) is not { } number || IsPartOfName(tokens, at)) return null;
        // "two and a half years", "two more years", "20 long years"
        var end = DateWords.InsideDurations.Has(tokens[number.End]) ? number.End + 1 : number.End;
        var canBeSingular = (number.Value <= 1 && !tokens.Is(end, "second")) || IsAdjective(tokens, at, number);
        var unit = TimeUnit.FindPlural(tokens[end]) ?? (canBeSingular ? TimeUnit.FindSingular(tokens[end]) : null);
        if (unit is null || (IsPronoun(tokens, at) && tokens.Is(end, "day"))) return null;
        return (number.Value, unit, end + 1);
    }

    // "a 25 year period", "11 year olds"
    private static bool IsAdjective(TokenRun tokens, int at, Number number)
    {
        if (number.Value >= 1_000) return false;
        if (tokens.Is(number.End + 1, "old") || tokens.Is(number.End + 1, "olds")) return true;
        return DateWords.BeforeAdjectives.Has(tokens[at - 1]) && tokens.IsLower(number.End + 1);
    }

    // "one day he will" is no duration.
    private static bool IsPronoun(TokenRun tokens, int at)
    {
        var isDistance = tokens.Is(at + 2, "later") || tokens.Is(at + 2, "ago") || tokens.Is(at + 2, "earlier");
        return tokens.Is(at, "one") && !isDistance && !DateWords.BeforeDurations.Has(tokens[at - 1]);
    }

    private static bool IsPartOfName(TokenRun tokens, int at) =>
        tokens.IsNumber(at) && tokens.Touches(at) && (tokens.IsWord(at - 1) || tokens[at - 1] is "$" or "€" or "£" or "#");

    // "for a year", "half a century", "an hour later", "a decade"
    private static (decimal Count, TimeUnit Unit, int End)? ReadWithArticle(TokenRun tokens, int at)
    {
        var isHalf = tokens.Is(at, "half");
        var article = isHalf ? at + 1 : at;
        if (!tokens.Is(article, "a") && !tokens.Is(article, "an")) return null;
        if (TimeUnit.FindSingular(tokens[article + 1]) is not { } unit) return null;
        var isExpected = isHalf
            || unit.Factor > 1
            || DateWords.BeforeDurations.Has(tokens[article - 1])
            || DateWords.AfterDurations.Has(tokens[article + 2]);
        if (!isExpected || tokens.Is(article + 1, "second")) return null;
        var end = article + 2;
        var isAndAHalf = tokens.Are(end, "and", "a", "half");
        return (isHalf ? 0.5m : isAndAHalf ? 1.5m : 1m, unit, isAndAHalf ? end + 3 : end);
    }

    // "three to five years", "10-15 minutes": these have no single value.
    private static DateMatch? MatchApproximate(TokenRun tokens, int at)
    {
        if (NumberReader.Read(tokens, at) is not { } low || !(tokens[low.End] is "to" or "or" or "-" or "–")) return null;
        if (ReadCounted(tokens, low.End + 1) is var (_, _, end)) return new(at, end, null);
        if (MatchHyphenated(tokens, low.End + 1) is { } compound) return compound with { Start = at, Value = null };
        if (NumberReader.Read(tokens, low.End + 1) is not { } high || high.Value <= low.Value) return null;
        return TimeUnit.FindPlural(tokens[high.End]) is null ? null : new(at, high.End + 1, null);
    }

    // "two-week", "five-year-old", "20-year", "24-hour"
    private static DateMatch? MatchHyphenated(TokenRun tokens, int at)
    {
        if (tokens.IsNumber(at)) return MatchHyphenAfterDigits(tokens, at);
        var word = tokens[at];
        for (var hyphen = word.IndexOf('-'); hyphen > 0; hyphen = FindNextHyphen(word, hyphen))
        {
            if (FindUnit(word[(hyphen + 1)..]) is { } unit && NumberReader.ParseWord(word[..hyphen]) is { } count)
                return new(at, at + 1, unit.FormatDuration(count));
        }

        return null;
    }

    private static DateMatch? MatchHyphenAfterDigits(TokenRun tokens, int at)
    {
        var isCompound = tokens.Is(at + 1, "-") && tokens.Touches(at + 1) && tokens.Touches(at + 2) && !tokens.Touches(at);
        return isCompound && NumberReader.ParseDigits(tokens[at]) is { } count && FindUnit(tokens[at + 2]) is { } unit
            ? new(at, at + 3, unit.FormatDuration(count))
            : null;
    }

    private static int FindNextHyphen(ReadOnlySpan<char> word, int hyphen) =>
        word[(hyphen + 1)..].IndexOf('-') is var next and >= 0 ? hyphen + 1 + next : -1;

    // The unit of "year", "year-old", "month-long"; a "two-second" lead is a duration as well.
    private static TimeUnit? FindUnit(ReadOnlySpan<char> rest)
    {
        var hyphen = rest.IndexOf('-');
        return TimeUnit.Find(hyphen < 0 ? rest : rest[..hyphen]);
    }
}
